"""Frozen dataclasses to JSON values and back, with every key and type checked on the way in.

Used for pack.json and for the recipes of the trainer, so that a misspelt key is a sentence to the
user and not a default that silently holds.
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from typing import Any, TypeVar, Union

from engine.errors import UserProblem
from engine.phrases import Phrase

T = TypeVar("T")
REMEDY = Phrase("Check the file against docs, or fetch it again.")


def to_plain(value: Any) -> Any:
    """Dataclasses become dicts, tuples lists; the result is what `json.dumps` accepts."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(key): to_plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_plain(item) for item in value]
    return value


@functools.cache
def _shape(cls: type[Any]) -> tuple[dict[str, Any], dict[str, dataclasses.Field[Any]]]:
    """A dataclass's types and fields by name; worked out once, which takes a while."""
    return typing.get_type_hints(cls), {f.name: f for f in dataclasses.fields(cls)}


def from_plain(cls: type[T], value: Any, where: str) -> T:
    """Build dataclass `cls` from a dict of JSON values; `where` names the place in messages.

    Unknown and missing keys and values of the wrong type raise `UserProblem`.
    """
    if not isinstance(value, dict):
        raise UserProblem(
            "{where} should be a group of settings, not {value}.", REMEDY, where=where, value=repr(value)
        )
    hints, fields = _shape(typing.cast(Any, cls))
    unknown = sorted(set(value) - set(fields))
    if unknown:
        raise UserProblem(
            "{where} has an unknown setting: {names}.", REMEDY, where=where, names=", ".join(unknown)
        )
    arguments = {}
    for name, field in fields.items():
        if name in value:
            arguments[name] = _convert(hints[name], value[name], f"{where}.{name}")
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise UserProblem("{where} lacks the setting {name}.", REMEDY, where=where, name=name)
    return cls(**arguments)


def _convert(hint: Any, value: Any, where: str) -> Any:
    """`value` as the type `hint` asks for, or `UserProblem`."""
    origin = typing.get_origin(hint)
    if origin in (Union, types.UnionType):
        if value is None:
            return None
        return _convert(next(a for a in typing.get_args(hint) if a is not type(None)), value, where)
    if dataclasses.is_dataclass(hint):
        return from_plain(typing.cast("type[Any]", hint), value, where)
    if origin is tuple and isinstance(value, (list, tuple)):
        item = typing.get_args(hint)[0]
        return tuple(_convert(item, entry, f"{where}[{i}]") for i, entry in enumerate(value))
    if origin is dict and isinstance(value, dict):
        item = typing.get_args(hint)[1]
        return {key: _convert(item, entry, f"{where}.{key}") for key, entry in value.items()}
    return _scalar(hint, value, where)


def _scalar(hint: Any, value: Any, where: str) -> Any:
    """Numbers, strings, booleans and `Any`."""
    if hint is Any:
        return value
    if hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if isinstance(hint, type) and isinstance(value, hint) and (hint is bool or not isinstance(value, bool)):
        return value
    raise UserProblem(
        "{where} should be {kind}, not {value}.",
        REMEDY,
        where=where,
        kind=getattr(hint, "__name__", hint),
        value=repr(value),
    )
