from tests.authoring.spoiling import run


def test_spoiled_files_are_refused_near_the_mistake_and_never_with_a_traceback() -> None:
    tally = run(500, seed=20261122)
    assert tally.raised == []
    assert tally.refused > 150
    assert tally.share_near >= 0.9, str(tally)
