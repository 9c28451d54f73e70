"""Other people's machines: what surrounds processes, disks that are full or refuse, locks that are not granted."""

from __future__ import annotations

import errno
import os
import platform
import subprocess
import sys
import threading
import time
import warnings

import numpy as np
import pytest

import synketa
from synketa.common.atomic_write import replace_file
from synketa.common.errors import ConfigurationError, SynketaError
from synketa.common.machine import disks, locks
from synketa.common.machine.disks import HOPELESS, check_folder, check_programs_run, disk_error
from synketa.common.machine.locks import locked, locked_if_free
from synketa.common.machine.surroundings import (
    HARMFUL,
    calm,
    child_environment,
    foreign_words,
    python,
    unfit_libraries,
    usual_errors,
)
from synketa.common.paths import user_path

posix = pytest.mark.skipif(os.name != "posix", reason="of POSIX")


# -------------------------------------------------------------------------------------- surroundings


def test_children_start_without_what_harms_and_with_what_a_cluster_needs(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name in HARMFUL:
        monkeypatch.setenv(name, "x")
    kept = {"LD_LIBRARY_PATH": "/opt/lib", "SLURM_JOB_ID": "7", "OMP_NUM_THREADS": "3"}
    for name, value in kept.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PYTHONPATH", f"{os.pathsep}mine{os.pathsep}/opt/site{os.pathsep}")
    monkeypatch.setenv("SYNKETA_CACHE", "cache")
    given = child_environment({"EXTRA": "1"})
    assert not set(HARMFUL) & set(given)
    assert kept.items() <= given.items()
    assert given["PYTHONPATH"].split(os.pathsep) == [str(tmp_path / "mine"), "/opt/site"], "not the working folder"
    assert given["SYNKETA_CACHE"] == str(tmp_path / "cache")
    assert given["EXTRA"] == "1"
    assert os.environ["LD_PRELOAD"] == "x", "ours stay as they are"


def test_every_variable_that_is_left_out_has_a_reason():
    assert all(HARMFUL.values())
    assert not {"PYTHONPATH", "LD_LIBRARY_PATH", "PATH", "HOME"} & set(HARMFUL)


@pytest.mark.parametrize("name", ["random", "queue", "types", "numpy", "tempfile"])
def test_a_file_of_the_working_folder_takes_no_modules_place(tmp_path, monkeypatch, name):
    (tmp_path / f"{name}.py").write_text("raise SystemExit('the file of the user')")
    (tmp_path / "own.py").write_text(f"import tempfile, random, queue\nimport {name}; print({name}.__file__)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    done = subprocess.run(python("own"), capture_output=True, text=True, env=child_environment(), check=False)
    assert done.returncode == 0, done.stderr
    assert str(tmp_path) not in done.stdout


def test_what_starts_workers_is_put_back(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONWARNINGS", "error")
    monkeypatch.setattr(sys, "path", ["", *sys.path])
    monkeypatch.setattr(sys, "warnoptions", ["error"])
    before = dict(os.environ), sys.path[:], sys.warnoptions[:]
    with calm():
        assert "PYTHONWARNINGS" not in os.environ
        assert os.environ["PYTHONSAFEPATH"] == "1"
        assert sys.path.index(str(tmp_path)) > sys.path.index(os.path.dirname(os.__file__)), (
            "after Python's own modules"
        )
        assert not sys.warnoptions
    assert (dict(os.environ), sys.path, sys.warnoptions) == before


def test_a_library_on_pythonpath_is_named_with_its_version(monkeypatch, tmp_path):
    (tmp_path / "numpy").mkdir()
    (tmp_path / "numpy-1.2.3.dist-info").mkdir()
    (tmp_path / "numpy-1.2.3.dist-info" / "METADATA").write_text("Name: numpy\nVersion: 1.2.3\n")
    assert foreign_words() == ""
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert f"numpy 1.2.3 from {tmp_path}" in foreign_words()
    (unfit,) = unfit_libraries()
    assert unfit.startswith(f"numpy 1.2.3 from {tmp_path}, want ")
    (tmp_path / "numpy-1.2.3.dist-info" / "METADATA").write_text(f"Name: numpy\nVersion: {np.__version__}\n")
    assert not unfit_libraries(), "another copy of a version that fits"


def test_what_the_caller_asked_of_numpy_and_warnings_is_put_back():
    with np.errstate(all="raise"), warnings.catch_warnings():
        warnings.simplefilter("error")
        with usual_errors(), warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            assert np.exp(np.float64(-1000.0)) == 0
            assert np.isinf(np.exp(np.float64(1000.0)))
        assert len(seen) == 1
        with pytest.raises(FloatingPointError):
            np.exp(np.float64(-1000.0))
        with pytest.raises(UserWarning, match="mine"):
            warnings.warn("mine", UserWarning, stacklevel=1)


def test_a_script_may_ask_numpy_to_stop_at_every_underflow():
    with np.errstate(all="raise"):
        model = synketa.load_model("prefrontal")
        assert synketa.check(synketa.load_experiment("quickstart")).runs
        assert np.geterr()["under"] == "raise"
    assert type(model).__name__ == "Model"
    assert synketa.SynketaError is SynketaError, "classes are themselves"


# --------------------------------------------------------------------------------------------- disks


@pytest.fixture
def folders(monkeypatch, tmp_path):
    monkeypatch.setenv("SYNKETA_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SYNKETA_SCRATCH", str(tmp_path / "elsewhere" / ".." / "scratch"))
    return tmp_path


@pytest.mark.parametrize(
    ("place", "option"), [("results", "--out"), ("cache", "SYNKETA_CACHE"), ("scratch", "--scratch")]
)
@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (getattr(errno, "EDQUOT", errno.ENOSPC), "the disk is full"),
        (errno.EROFS, "Read-only file system"),
        (errno.EACCES, "Permission denied"),
        (errno.ENAMETOOLONG, "longer than this disk takes"),
    ],
)
def test_a_disk_that_refuses_is_named_with_what_moves_it(folders, place, option, number, words):
    error = disk_error(folders / place / "file", OSError(number, os.strerror(number)), 2.5e6)
    assert words in str(error)
    assert (
        f"choose another folder for the {'files of simulations' if place == 'scratch' else place} with {option}"
        in str(error)
    )
    if number in HOPELESS - {errno.EROFS, errno.EACCES}:
        assert "2.5 MB were to be written" in str(error)
        assert " free" in str(error)
    assert error.__cause__.errno == number


def test_a_file_that_cannot_be_written_leaves_nothing(folders, monkeypatch):
    def refuse(handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(SynketaError, match=r"disk is full \(3 kB were to be written\).*--out"):
        replace_file(folders / "results.csv", bytes(3000))
    assert not list(folders.iterdir())


def test_a_disk_that_syncs_no_folders_is_written(folders, monkeypatch):
    sync = os.fsync

    def refuse(handle):
        if os.path.isdir(f"/proc/self/fd/{handle}"):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        sync(handle)

    monkeypatch.setattr(os, "fsync", refuse)
    replace_file(folders / "results.csv", b"whole")
    assert (folders / "results.csv").read_bytes() == b"whole"


def test_a_folder_without_space_or_without_rights_is_refused_before_it_is_used(folders, monkeypatch):
    check_folder(folders / "cache", 1e-3)
    monkeypatch.setattr(disks, "free_megabytes", lambda path: 3.0)
    with pytest.raises(ConfigurationError, match=r"got 3\.0 MB free, want at least 40 MB for the cache.*SYNKETA_CACHE"):
        check_folder(folders / "cache", 40.0)
    (folders / "file").write_text("")
    with pytest.raises(ConfigurationError, match=r"Not a directory.*--out"):
        check_folder(folders / "file" / "results")


@posix
def test_a_disk_whose_programs_may_not_be_run_is_refused(folders, monkeypatch):
    (folders / "cache").mkdir()
    check_programs_run(folders / "cache")

    def refuse(*args, **kwargs):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(subprocess, "run", refuse)
    with pytest.raises(ConfigurationError, match=r"do not run \(Permission denied\).*SYNKETA_CACHE.*--backend numpy"):
        check_programs_run(folders / "cache")
    assert not list((folders / "cache").iterdir())


@posix
def test_a_disk_that_is_mounted_noexec(small_disk, monkeypatch):
    home = small_disk("size=1m,noexec")
    monkeypatch.setenv("SYNKETA_CACHE", str(home))
    with pytest.raises(ConfigurationError, match="mounted noexec"):
        check_programs_run(home)


def test_little_memory_is_left_to_others(monkeypatch, tmp_path):
    monkeypatch.delenv("SYNKETA_SCRATCH", raising=False)
    monkeypatch.setattr(disks, "_MEMORY", tmp_path)
    assert disks.scratch_folder() == tmp_path
    monkeypatch.setattr(disks, "free_megabytes", lambda path: 64.0)  # of a container
    assert disks.scratch_folder() != tmp_path


def test_the_home_folder_is_understood_where_shells_leave_it(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert user_path("~/x y/ü", "--out") == tmp_path / "x y" / "ü"
    with pytest.raises(ConfigurationError, match='--out: got "~nobody-of-that-name/x"'):
        user_path("~nobody-of-that-name/x", "--out")


# --------------------------------------------------------------------------------------------- locks


@pytest.fixture(params=["granted", errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP])
def disk_of_locks(request, monkeypatch, tmp_path):
    """A disk that grants locks, or refuses them in one of the ways that there are."""
    monkeypatch.setattr(locks, "_disks", {})
    monkeypatch.setattr(locks, "_LOOK", 0.01)
    if request.param != "granted":
        fcntl = pytest.importorskip("fcntl")

        def refuse(*args):
            raise OSError(request.param, os.strerror(request.param))

        monkeypatch.setattr(fcntl, "flock", refuse)
    return tmp_path


def test_what_is_locked_is_done_by_one_at_a_time(disk_of_locks):
    inside, most = [], []

    def work():
        with locked(disk_of_locks / "a.lock"):
            inside.append(1)
            most.append(len(inside))
            time.sleep(0.02)
            inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1, 1, 1, 1]
    assert not list(disk_of_locks.glob("*.held*"))


def test_a_lock_that_somebody_holds_is_not_waited_for(disk_of_locks):
    path = disk_of_locks / "a.lock"
    with locked(path), locked_if_free(path) as is_ours:
        assert not is_ours
    with locked_if_free(path) as is_ours:
        assert is_ours


@posix
def test_the_mark_of_a_process_that_has_ended_holds_nothing(monkeypatch, tmp_path):
    monkeypatch.setattr(locks, "_disks", {tmp_path.stat().st_dev: False})
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()

    (tmp_path / "a.lock.held").write_text(f"{platform.node()} {dead.pid} token")
    with locked(tmp_path / "a.lock"):
        assert str(os.getpid()) in (tmp_path / "a.lock.held").read_text()


def test_a_mark_of_another_machine_holds_while_it_is_touched(monkeypatch, tmp_path):
    monkeypatch.setattr(locks, "_disks", {tmp_path.stat().st_dev: False})
    monkeypatch.setattr(locks, "_LOOK", 0.01)
    monkeypatch.setattr(locks, "_SILENT", 0.3)
    mark = tmp_path / "a.lock.held"
    mark.write_text("elsewhere 1 token")
    began = time.monotonic()
    ended = threading.Event()

    def touch():
        for _ in range(10):
            time.sleep(0.05)
            os.utime(mark)
        ended.set()

    thread = threading.Thread(target=touch)
    thread.start()
    with locked(tmp_path / "a.lock"):
        assert ended.is_set()
        assert time.monotonic() - began > 0.5
    thread.join()
    assert not mark.exists()
