"""The server of a class: what it takes, what it refuses, and that nothing is lost when it is killed."""

from __future__ import annotations

import asyncio
import json
import os
import random
import resource
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from synketa.common.errors import ConfigurationError
from synketa.lab.classroom.counts import BINS, COLUMNS, Counts, Post, read_post
from synketa.lab.classroom.journal import Journal
from synketa.lab.classroom.server import LONGEST_POST, application, is_own_host, read_folder
from synketa.lab.classroom.serving import serve

testclient = pytest.importorskip("starlette.testclient")
LESSONS = {"a_blocker_excites": 3, "more_is_less": 3}
STUDENT = "0123456789abcdef"
CHOICE = {"id": STUDENT, "lesson": "a_blocker_excites", "step": 0, "kind": "choice", "value": 2}
SKETCH = {"id": STUDENT, "lesson": "more_is_less", "step": 0, "kind": "sketch", "value": [-1] * 5 + [7] * (COLUMNS - 5)}


@pytest.fixture
def page(tmp_path):
    folder = tmp_path / "page"
    (folder / "data").mkdir(parents=True)
    (folder / "index.html").write_text('<!doctype html><html lang="en"><p>hello', encoding="utf-8")
    (folder / "data" / "lab.js").write_text("window.x = 1;" * 200, encoding="utf-8")
    (folder / ".secret").write_text("no", encoding="utf-8")
    (tmp_path / "outside.txt").write_text("no", encoding="utf-8")
    return folder


@pytest.fixture
def client(page, tmp_path):
    journal = Journal(tmp_path / "class.jsonl", LESSONS)
    app = application(read_folder(page), LESSONS, journal=journal)
    with testclient.TestClient(app, base_url="http://localhost:8712") as client:
        yield client
    journal.close()


def test_it_serves_the_page_and_says_that_there_is_a_class(client):
    answer = client.get("/")
    assert answer.status_code == 200
    assert 'data-class="on"' in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert client.get("/data/lab.js").headers["content-type"].startswith("text/javascript")
    assert client.get("/data/lab.js", headers={"accept-encoding": "gzip"}).headers["content-encoding"] == "gzip"


def test_without_a_class_nothing_is_taken(page):
    with testclient.TestClient(application(read_folder(page), LESSONS), base_url="http://localhost") as client:
        assert "data-class" not in client.get("/").text
        assert client.post("/class/answer", json=CHOICE).status_code == 405
        assert client.get("/class/counts").status_code == 404


@pytest.mark.parametrize(
    "path",
    ["/../outside.txt", "/%2e%2e/outside.txt", "/..%2foutside.txt", "/.secret", "//etc/passwd", "/data/../../outside.txt",
     "/data%00.js", "/" + "a" * 5000, "/data/", "/C:/windows", "/data\\lab.js"],
)  # fmt: skip
def test_a_path_is_looked_up_and_reaches_no_file(client, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    ("host", "own"),
    [("localhost", True), ("localhost:8712", True), ("127.0.0.1:1", True), ("[::1]:8712", True), ("192.168.1.7:8712", True),
     ("evil.example", False), ("localhost.evil.example", False), ("", False), ("127.0.0.1.evil.example:80", False), ("[::1", False),
     ("lab.school:80", False), (socket.gethostname(), True)],
)  # fmt: skip
def test_hosts(client, host, own):
    assert is_own_host(host) is own
    assert client.get("/", headers={"host": host}).status_code == (200 if own else 421)


def test_a_name_that_was_asked_for_is_ones_own():
    assert is_own_host("lab.school:80", "lab.school")


def test_answers_are_counted_and_the_last_of_a_student_counts(client):
    assert client.post("/class/answer", json={**CHOICE, "value": 0}).status_code == 204
    assert client.post("/class/answer", json=CHOICE).status_code == 204
    assert client.post("/class/answer", json={**CHOICE, "id": "f" * 16}).status_code == 204
    assert client.post("/class/answer", json=SKETCH).status_code == 204
    counts = client.get("/class/counts").json()
    assert counts["students"] == 2
    assert counts["lessons"]["a_blocker_excites"]["0"]["choice"] == {"2": 2}
    drawn = counts["lessons"]["more_is_less"]["0"]["sketch"]
    assert len(drawn) == COLUMNS
    assert sum(drawn[0]) == 0
    assert drawn[10][7] == 1
    assert STUDENT not in client.get("/class/counts").text


WRONG = {
    "no table": [1, 2],
    "no id": {key: value for key, value in CHOICE.items() if key != "id"},
    "short id": {**CHOICE, "id": "12"},
    "another key": {**CHOICE, "text": "hello"},
    "unknown lesson": {**CHOICE, "lesson": "nothing"},
    "path for a lesson": {**CHOICE, "lesson": "../../etc/passwd"},
    "step that is not there": {**CHOICE, "step": 3},
    "step below 0": {**CHOICE, "step": -1},
    "text for a number": {**CHOICE, "value": "2"},
    "true for a number": {**CHOICE, "value": True},
    "fraction": {**CHOICE, "value": 1.5},
    "large": {**CHOICE, "value": 10**9},
    "kind": {**CHOICE, "kind": "note"},
    "list for a choice": {**CHOICE, "value": [0] * COLUMNS},
    "number for a sketch": {**SKETCH, "value": 3},
    "short sketch": {**SKETCH, "value": [1, 2]},
    "level": {**SKETCH, "value": [BINS] * COLUMNS},
}


@pytest.mark.parametrize("name", WRONG)
def test_a_post_outside_the_schema_is_refused_and_nothing_changes(client, name):
    assert client.post("/class/answer", json=WRONG[name]).status_code == 422
    assert client.get("/class/counts").json() == {"students": 0, "lessons": {}}


@pytest.mark.parametrize("body", [b"", b"{", b"nonsense", b"\xff\xfe", b"[" * 3000, b'{"a":' * 700, b"NaN", b"null"])
def test_a_body_that_is_no_json_is_refused(client, body):
    answer = client.post("/class/answer", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 422


def test_mutated_posts_are_taken_or_refused(client):
    """Bytes flipped, cut, doubled or replaced by what JSON might have there: 150 of them, by a number."""
    rng = random.Random(14)
    tokens = [
        b"null",
        b"-1",
        b"1e999",
        b"NaN",
        b"[]",
        b"{}",
        b'""',
        b"true",
        b"\\u0000",
        b'"value":',
        b"\xff",
        b"99999999999999999999",
    ]
    seen = set()
    for _ in range(150):
        body = bytearray(json.dumps(rng.choice([CHOICE, SKETCH])).encode())
        for _ in range(rng.randint(1, 2)):
            at, to = rng.randrange(len(body)), rng.randrange(len(body))
            kind = rng.randrange(4)
            if kind == 0:
                body[at] ^= 1 << rng.randrange(8)
            elif kind == 1:
                body[at : at + rng.randint(1, 5)] = rng.choice(tokens)
            elif kind == 2:
                body[to:to] = body[at : at + rng.randint(1, 30)]
            elif len(body) > 30:
                del body[at : at + rng.randint(1, 20)]
        answer = client.post("/class/answer", content=bytes(body), headers={"content-type": "application/json"})
        seen.add(answer.status_code)
    assert seen == {204, 422}
    assert client.get("/class/counts").json()["students"] < 150


def test_a_long_post_another_type_and_another_origin_are_refused(client):
    padded = json.dumps(CHOICE) + " " * LONGEST_POST
    assert client.post("/class/answer", content=padded, headers={"content-type": "application/json"}).status_code == 413
    assert (
        client.post("/class/answer", content=json.dumps(CHOICE), headers={"content-type": "text/plain"}).status_code
        == 415
    )
    for origin in ("http://evil.example", "null", "http://localhost:1", "http://[::1", "", "localhost:8712"):
        assert client.post("/class/answer", json=CHOICE, headers={"origin": origin}).status_code == 403
    assert client.post("/class/answer", json=CHOICE, headers={"origin": "http://localhost:8712"}).status_code == 204


def test_a_class_has_an_end():
    counts = Counts()
    added = [counts.add(Post(**{**CHOICE, "id": f"{k:016x}"})) for k in range(2001)]
    assert added[-2:] == [True, False]


def test_a_journal_goes_on_and_leaves_a_cut_line_aside(tmp_path):
    path = tmp_path / "class.jsonl"

    async def fill() -> None:
        journal = Journal(path, LESSONS)
        await asyncio.gather(*(journal.add(Post(**{**CHOICE, "id": f"{k:016x}"})) for k in range(30)))
        journal.close()

    asyncio.run(fill())
    whole = path.read_bytes()
    path.write_bytes(whole[:-7])
    again = Journal(path, LESSONS)
    assert again.counts.summary()["students"] == 29
    assert again.damaged == 1
    again.close()
    assert Journal(path, LESSONS).damaged == 0  # what was damaged is gone from the file
    assert whole.endswith(again.aside.read_bytes()[:-1] + whole[-7:])  # and kept beside it
    path.write_bytes(whole.replace(b'"value":2', b'"value":1', 1))  # a bit that a disk has changed
    assert Journal(path, LESSONS).damaged == 1


def test_an_answer_of_a_lesson_that_is_not_served_is_kept_beside_the_file(tmp_path):
    assert read_post(CHOICE, {}) is None
    path = tmp_path / "class.jsonl"

    async def fill() -> None:
        journal = Journal(path, LESSONS)
        await journal.add(Post(**CHOICE))
        await journal.add(Post(**SKETCH))
        journal.close()

    asyncio.run(fill())
    first, second = path.read_bytes().splitlines(keepends=True)
    other = Journal(path, {"a_blocker_excites": 3})  # started without the teacher's own lesson
    other.close()
    assert other.damaged == 1
    assert path.read_bytes() == first
    assert other.aside.read_bytes() == second


def test_a_port_that_is_taken_and_a_host_that_is_not_here(page):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(ConfigurationError, match="port that is free"):
            serve(page, port=taken.getsockname()[1])
    with pytest.raises(ConfigurationError, match="address of this machine"):
        serve(page, host="203.0.113.7")
    with pytest.raises(ConfigurationError, match="address of this machine"):
        serve(page, port=99999999)


# --------------------------------------------------------------------------------- a server of its own process

SERVE = """
import sys
from pathlib import Path
from synketa.lab.classroom.serving import serve
serve(Path(sys.argv[1]), port=int(sys.argv[2]), journal=Path(sys.argv[3]), say=lambda words: print(words, flush=True))
"""


def started(page: Path, journal: Path, port: int = 0) -> tuple[subprocess.Popen[str], int]:
    process = subprocess.Popen(
        [sys.executable, "-c", SERVE, str(page), str(port), str(journal)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    return process, int(process.stdout.readline().split(":")[2].split("/")[0])


def ended(process: subprocess.Popen[str], number: int) -> None:
    process.send_signal(number)
    process.communicate(timeout=10)


def posted(port: int, post: dict[str, object]) -> bool:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/class/answer", json.dumps(post).encode(), {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return bool(answer.status == 204)
    except OSError:
        return False


def counted(port: int) -> dict[str, object]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/class/counts", timeout=10) as answer:
        return dict(json.load(answer))


def test_what_was_confirmed_is_there_after_a_kill(page, tmp_path):
    journal = tmp_path / "class.jsonl"
    process, port = started(page, journal)
    confirmed: list[str] = []

    def student(number: int) -> None:
        identity = f"{number:016x}"
        if posted(port, {**CHOICE, "id": identity}):
            confirmed.append(identity)

    with ThreadPoolExecutor(12) as pool:
        work = [pool.submit(student, number) for number in range(120)]
        while len(confirmed) < 30:
            time.sleep(0.005)
        ended(process, signal.SIGKILL)
        for one in work:
            one.result()
    assert 30 <= len(confirmed) < 120
    kept = Journal(journal, LESSONS)
    there = {post.id for post in kept.counts.posts()}
    kept.close()
    assert set(confirmed) <= there
    process, port = started(page, journal)
    try:
        assert counted(port)["students"] == len(there)
    finally:
        ended(process, signal.SIGINT)


def students(page: Path, journal: Path, number: int, seconds: float) -> tuple[list[float], int, int]:
    """Let students post as a class does, kill the server in the middle; return times (s), answers lost, errors."""
    process, port = started(page, journal)
    took: list[float] = []
    confirmed: dict[tuple[str, int], int] = {}
    errors = 0
    end = time.monotonic() + seconds
    restarts = [time.monotonic() + seconds / 2]

    def student(k: int) -> None:
        nonlocal errors
        identity, value, wait = f"{k:016x}", 0, (k % 30) / 10
        time.sleep(wait)
        while time.monotonic() < end:
            value = (value + 1) % 3
            while True:  # as the page does: an answer waits until it is taken
                began = time.monotonic()
                if posted(port, {**CHOICE, "id": identity, "value": value}):
                    took.append(time.monotonic() - began)
                    confirmed[identity, 0] = value
                    break
                if not restarting[0]:
                    errors += 1
                time.sleep(0.3)
            time.sleep(3)

    restarting = [False]
    with ThreadPoolExecutor(number) as pool:
        work = [pool.submit(student, k) for k in range(number)]
        time.sleep(max(0.0, restarts[0] - time.monotonic()))
        restarting[0] = True
        ended(process, signal.SIGKILL)
        process, _ = started(page, journal, port)
        time.sleep(1)
        restarting[0] = False
        for one in work:
            one.result()
    ended(process, signal.SIGINT)
    kept = Journal(journal, LESSONS)
    last = {post.id: post.value for post in kept.counts.posts()}
    kept.close()
    lost = sum(last.get(identity) != value for (identity, _), value in confirmed.items())
    return took, lost, errors


@pytest.mark.full
def test_two_hundred_students_for_five_minutes(page, tmp_path, capsys):
    check_students(page, tmp_path, 300, capsys)


@pytest.mark.browser
def test_two_hundred_students_for_half_a_minute(page, tmp_path, capsys):
    check_students(page, tmp_path, 30, capsys)


def check_students(page, tmp_path, seconds, capsys):
    """Judge losses and errors, and the CPU of the server; the wall time is that of a machine that others use, too."""
    before = cpu_of_ended_processes()
    took, lost, errors = students(page, tmp_path / "class.jsonl", 200, seconds)
    p95 = sorted(took)[int(0.95 * len(took))]
    with capsys.disabled():
        print(
            f"\n200 students, {seconds} s: {len(took)} answers, p95 {1000 * p95:.0f} ms, {lost} lost, {errors} errors"
        )
    assert (lost, errors) == (0, 0)
    each = (cpu_of_ended_processes() - before) / len(took)
    assert each < 0.03, "twice what one core has for each answer when 200 students answer every three seconds"
    assert p95 < 0.3 or os.getloadavg()[0] > 2
    assert len(took) > 200 * seconds / 6


def cpu_of_ended_processes():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
