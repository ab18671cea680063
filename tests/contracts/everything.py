"""Every generated file, as if nothing were released yet."""

from generate import documents
from releases import ROOT

EVERYTHING: dict[str, str] = documents(ROOT / "nothing is released here")
