"""Sentences for the user that another language can say: English now, template and values remembered.

The engine speaks English and knows no catalogue. Whoever shows a `Phrase` in another language has its
template translated and the same values put in (docs/decisions/0032-problems-in-every-language.md).
"""

from __future__ import annotations

from collections.abc import Callable
from numbers import Real
from typing import Self


class Phrase(str):
    """`template` with its `{names}` replaced by `values`: a plain string that remembers how it was made.

    The template must be a literal where it is made, so that the translations find it. Values are numbers,
    phrases (said in the other language too) or anything whose text says it, which is taken at once.
    Without values a template is its own sentence, braces and all.
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """The English sentence; the values are kept for others."""
        kept: dict[str, object] = {
            name: value if isinstance(value, (str, Real)) else str(value) for name, value in values.items()
        }
        made = super().__new__(cls, template.format(**kept) if kept else template)
        made.template, made.values = template, kept
        return made

    def said(self, translate: Callable[[str], str]) -> str:
        """In the language of `translate`, which gives the translation of a template."""
        values = {
            name: value.said(translate) if isinstance(value, Phrase) else value
            for name, value in self.values.items()
        }
        found = translate(self.template)
        return found.format(**values) if values else found
