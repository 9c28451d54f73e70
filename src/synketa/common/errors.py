"""What goes wrong, said so that it can be put right: where, what, got, wanted, nearest."""

from __future__ import annotations

import datetime
import difflib
import itertools
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

__all__ = [
    "MOST_FAULTS",
    "ConfigurationError",
    "Fault",
    "SynketaError",
    "at_most",
    "invalid",
    "is_slip_of",
    "meant_key",
    "nearest",
    "one_of",
    "shown",
    "unknown",
]

_CLOSE = 0.6  # likeness of a name that is suggested
_BEGUN = 3  # letters of a name that is suggested since it alone begins like that
_LISTED = 8  # names that a fault lists
_SURELY = 0.8  # likeness of a key that is a slip of the pen, whatever else the word may mean
_SLIP = 0.88  # likeness of a whole name that is taken for a slip of another one
_LIKE = 0.5  # likeness from which the nearest names are listed first; else all are strangers, in alphabetical order
_LONGEST = 200  # letters of a name that are compared
_COMPARED = 500  # names that another one is compared with, at most
_SAID = 600  # letters of what was there or wanted that a fault says
_MOST = 50  # faults of an error that are shown, and ...
MOST_FAULTS = 100  #: ... that are looked for: more take long, and nobody reads them
_DEPTH = 3  # tables in tables that a value is shown with
_SHOWN = 120  # letters of a value that a fault shows


@dataclass(frozen=True)
class Fault:
    """One fault of one input.

    Parameters
    ----------
    where : str
        The file, command-line option or resource at fault; empty until somebody who knows it places the fault.
    path : str
        Dotted key inside `where`, e.g. ``protocol.doses[1].amount``; empty for the whole.
    got, want : str
        What is there and what would have been right.
    nearest : str, optional
        The closest valid name.
    """

    where: str
    path: str
    got: str
    want: str
    nearest: str | None = None

    def __str__(self) -> str:
        place = f"{_short(self.where)} {_short(self.path)}".strip()
        hint = f'; did you mean "{_short(self.nearest)}"?' if self.nearest else ""
        return f"{place}{': ' if place else ''}got {_short(self.got)}, want {_short(self.want)}{hint}"

    def under(self, where: str, path: str = "") -> Fault:
        """Return this fault placed in a file or option, its own path going on from `path`."""
        return replace(self, where=where, path=f"{path}.{self.path}".strip("."))


class SynketaError(Exception):
    """Something failed for a reason that the user can act on.

    Parameters
    ----------
    *faults : Fault or str
        All faults, not only the first.
    """

    exit_code = 1

    def __init__(self, *faults: Fault | str) -> None:
        self.faults = faults
        super().__init__("\n".join(self.lines))

    @property
    def lines(self) -> list[str]:
        """The faults in words, those of many that come first."""
        shown = [str(fault) for fault in self.faults[:_MOST]]
        return shown + ([f"and {len(self.faults) - _MOST} more"] if len(self.faults) > _MOST else [])


class ConfigurationError(SynketaError, ValueError):
    """An input is wrong; nothing was run.

    A `ValueError` too, so that pydantic collects it from a validator; see `synketa.common.parameter.faults_of`.
    """

    exit_code = 2
    faults: tuple[Fault, ...]

    def __init__(self, *faults: Fault) -> None:
        super().__init__(*faults)


def at_most(faults: Iterable[Fault]) -> list[Fault]:
    """Return the first of some faults."""
    return list(itertools.islice(faults, MOST_FAULTS))


def _short(text: str) -> str:
    """Return a text as a message shows it: the beginning of a long one."""
    return text if len(text) <= _SAID else f"{text[: _SAID // 3]}... ({len(text)} letters)"


def invalid(got: str, want: str) -> ConfigurationError:
    """Return the error of one wrong value; who knows its file and key places the fault."""
    return ConfigurationError(Fault("", "", got, want))


def shown(value: object) -> str:
    """Return a value as a TOML file has it, cut where it is long: ``"0.5 mg/kg"``, ``true``, ``{ kind = 3 }``."""
    text = _in_toml(value, 0)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def _in_toml(value: object, depth: int) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{value[: _SHOWN + 1]}"' if value.isprintable() else json.dumps(value[: _SHOWN + 1])
    if isinstance(value, int):
        return (
            str(value) if abs(value) < 10**30 else f"a whole number of {int(value.bit_length() * 0.30103) + 1} digits"
        )
    if value is None:
        return "nothing"
    if isinstance(value, (Mapping, list, tuple)) and depth > _DEPTH:
        return "..."
    if isinstance(value, Mapping):
        items = [f"{key} = {_in_toml(item, depth + 1)}" for key, item in itertools.islice(value.items(), _SHOWN)]
        return f"{{ {', '.join(items)} }}" if items else "{}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_in_toml(item, depth + 1) for item in value[:_SHOWN])}]"
    if isinstance(value, (datetime.date, datetime.time)):
        return f"the date or time {value.isoformat()}"
    return repr(value) if isinstance(value, float) else f"{type(value).__name__} {value}"


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the valid name closest to a mistyped one, its words in whatever order; None when none is close."""
    ranked = _by_likeness(name, names := list(names))
    if ranked and ranked[0][0] >= _CLOSE:
        return ranked[0][1]
    begun = [other for other in names if len(name) >= _BEGUN and other.lower().startswith(name.lower())]
    return begun[0] if len(begun) == 1 else None


def is_slip_of(name: str, other: str) -> bool:
    """Say whether a name looks like another one that was mistyped, rather than one made like it: ``dose_2``."""
    letters, of_other = (re.sub(r"\d", "", word.lower()) for word in (name, other))
    same = name.lower() == other.lower()
    return same or (letters != of_other and difflib.SequenceMatcher(None, letters, of_other).ratio() > _SLIP)


def one_of(name: object, names: Iterable[str]) -> str:
    """Return in words which names would have been right instead of `name`: all of a few, the nearest of many."""
    known = list(dict.fromkeys(str(candidate)[:_LONGEST] for candidate in names))
    if len(known) <= _LISTED + 1:
        return f"one of {', '.join(known)}" if known else "nothing: there is none"
    by_likeness = _by_likeness(str(name), known)
    is_like = by_likeness[0][0] >= _LIKE
    shown = [candidate for _, candidate in by_likeness[:_LISTED]] if is_like else sorted(known)[:_LISTED]
    return f"one of {', '.join(shown)} (and {len(known) - _LISTED} more)"


def unknown(where: str, path: str, name: object, known: Iterable[str], more: str = "") -> Fault:
    """Return the fault of a name that is none of the known ones; `more` is what else would have been right."""
    names = list(known)
    want = one_of(name, names) + (more if names else "")
    return Fault(where, path, f'"{name}"', want, nearest(str(name), names))


def _by_likeness(name: str, names: Iterable[str]) -> list[tuple[float, str]]:
    """Return names with their likeness to another one, 0 to 1, the likest first."""
    wanted = str(name)[:_LONGEST].lower()
    in_order = difflib.SequenceMatcher(None, "", wanted)
    sorted_words = difflib.SequenceMatcher(None, "", _words(wanted))
    likeness = []
    for candidate in itertools.islice(names, _COMPARED):
        candidate = candidate[:_LONGEST]
        in_order.set_seq1(candidate.lower())
        sorted_words.set_seq1(_words(candidate.lower()))
        likeness.append((max(in_order.ratio(), sorted_words.ratio()), candidate))
    return sorted(likeness, key=lambda pair: -pair[0])


def _words(name: str) -> str:
    return " ".join(sorted(re.split(r"[\W_]+", name)))


# ------------------------------------------------------------------------------ keys by their meaning

#: Words of other programs and of the field, and the keys that they may stand for, the first that a table has.
MEANINGS: dict[str, tuple[str, ...]] = {
    "amount": ("amt", "dose", "dosage", "mass", "quantity", "rate", "dv"),
    "duration": ("dur", "tinf", "infusion", "infusion_time", "length", "rate", "over"),
    "start": ("time", "t", "t0", "begin", "at", "onset", "from", "t_start", "tstart"),
    "stop": ("end", "until", "to", "t_end", "tend", "t_stop", "tstop", "tmax", "finish"),
    "route": ("cmt", "admin", "administration", "via", "adm"),
    "drug": ("compound", "substance", "agent", "molecule", "ligand", "treatment"),
    "concentration": ("conc", "level", "cp", "c", "dose", "amount"),
    "doses": ("dose", "dosing", "regimen", "events", "infusion", "infusions", "bolus"),
    "clamp": ("hold", "held", "level", "levels", "concentration", "bath"),
    "interventions": ("intervention", "block", "arms", "manipulations", "knockout"),
    "body_mass": ("weight", "wt", "bw", "bodyweight", "body_weight", "mass", "bodymass"),
    "species": ("animal", "organism", "subject"),
    "seeds": ("seed", "repeats", "replicates", "networks", "n", "trials"),
    "seed": ("seeds", "random_state", "rng"),
    "reference": ("control", "baseline", "vs", "against", "compare_with"),
    "conditions": ("condition", "arm", "arms", "group", "groups", "treatments"),
    "condition": ("conditions", "arm", "group"),
    "axes": ("axis", "sweeps", "vary", "grid", "parameters", "scan"),
    "set": ("parameter", "parameters", "param", "params", "path", "overrides", "values", "constants"),
    "values": ("list", "vals", "points", "levels", "value", "doses"),
    "range": ("bounds", "limits", "min", "max", "interval", "low", "high", "from", "to"),
    "points": ("samples", "n", "size", "number", "n_samples"),
    "unit": ("units",),
    "expect": ("expected", "expectation", "expectations", "hypotheses", "prediction", "predictions"),
    "expected": ("expect", "sign", "direction", "expectation"),
    "figures": ("figure", "plots", "plot"),
    "title": ("name", "label"),
    "every": ("ii", "interval", "period"),
    "times": ("addl", "repeat", "repeats", "n_doses"),
    "question": ("aim", "goal"),
    "description": ("notes", "note", "comment", "comments", "text"),
    "pharmacokinetics": ("pk", "kinetics", "pk_set", "pharmacokinetic"),
    "hypothesis": ("hypotheses", "variant"),
    "measure": ("duration", "runtime", "run_time", "length", "simtime", "time", "tmax"),
    "warm_up": ("warmup", "burn_in", "burnin", "transient", "settle", "equilibration"),
    "windows": ("window", "epochs", "readouts", "read_outs"),
    "acceleration": ("speed", "lambda", "factor", "speedup"),
    "metric": ("observable", "measure", "quantity", "variable", "readout", "name"),
    "low": ("min", "minimum", "lower", "above", "at_least"),
    "high": ("max", "maximum", "upper", "below", "at_most"),
    "words": ("text", "claim", "description", "title"),
    "against": ("vs", "reference", "compared_with"),
    "level": ("dose", "strength", "share", "value", "amount"),
    "strength": ("weight", "amplitude", "conductance", "current"),
    "pulse_rate": ("frequency", "freq", "rate"),
    "probabilities": ("probs", "p", "weights", "shares"),
    "population": ("cell", "cells", "populations", "target"),
    "molar_mass": ("mw", "molecular_weight", "mol_weight", "molecular_mass"),
    "Kd": ("ki", "ic50", "affinity", "k_d"),
    "kon": ("k_on", "kf", "binding_rate"),
    "source": ("reference", "ref", "citation", "doi", "paper"),
    "note": ("notes", "comment", "description"),
    "volume": ("v", "v1", "v2", "vd"),
    "clearance": ("cl", "q"),
    "f_u": ("fu", "unbound", "fraction_unbound", "protein_binding"),
    "time": ("walltime", "time_limit", "limit", "duration"),
    "memory": ("mem", "ram", "mem_per_cpu"),
    "cores": ("cpus", "cpus_per_task", "ntasks", "threads", "jobs"),
    "partition": ("queue", "p"),
    "options": ("sbatch", "extra", "flags"),
    "setup": ("modules", "module", "prologue", "before"),
    "chunk": ("batch", "runs_per_task", "chunks"),
}  # fmt: skip


def meant_key(name: str, known: Iterable[str]) -> str | None:
    """Return the key of those known that another word means, or that is written most like it; None without any."""
    names = list(known)
    word = re.sub(r"[\s-]+", "_", name.strip()).lower()
    if same := next((key for key in names if key.lower() == word), None):
        return same
    ranked = _by_likeness(name, names)
    close = ranked[0][1] if ranked and ranked[0][0] >= _CLOSE else None
    if close is not None and ranked[0][0] >= _SURELY:
        return close
    return next((key for key in names if word in MEANINGS.get(key, ())), close)
