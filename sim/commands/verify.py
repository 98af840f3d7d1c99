"""``forlop verify``: which published figures come out, which do not, and why.

In: nothing but the content. Out: the figures as printed beside the model's, or one JSON object; status 0 only while
every verdict is the one that was written down with the figure.
"""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.verdicts import Verification


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("--json", action="store_true", help=say("help.json"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Print every published figure with its verdict; return 1 where one is not as expected."""
    found = verify()
    if options.json:
        from sim.presentation.verify_json import verification_object

        print(json.dumps(verification_object(found), ensure_ascii=False, indent=2, allow_nan=False))
    else:
        from sim.presentation.verify_table import print_verification

        print_verification(found, say)
    return 0 if found.as_expected else 1


def verify() -> Verification:
    """Return every published figure, judged by the pathways as they stand in the working folder.

    Raises:
        FaultyInput: a file has errors.
    """
    from sim.analysis.published import claim_groups, evidence, side_by_side
    from sim.analysis.verify import verification
    from sim.compose import compare
    from sim.published import johs

    published = johs()
    comparison = compare(published.persona, pathways=published.pathways)
    known = evidence(comparison, published)
    names = {one.id: one.name for one in comparison.pathways}
    groups = claim_groups(known, published)
    return verification(published, comparison.name, names, groups, side_by_side(known, published))
