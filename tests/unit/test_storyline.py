"""The story's own line, worked out by hand."""

from collections.abc import Callable

from sim.authoring.loading import Loaded
from sim.model import storyline
from sim.seconds import MONTH, WEEK, YEAR, from_years

Files = dict[str, str]


def walked(loaded: Loaded, age: float = 70, lives_until: float = 75) -> list[tuple[str, int, int]]:
    story = storyline(loaded.usable().pathways["a"], from_years(age), from_years(lives_until))
    return [(visit.stage.id, visit.start - from_years(age), visit.end - from_years(age)) for visit in story.visits]


def pathway(*stages: str) -> Files:
    lines = "\n".join(f"  - {stage}" for stage in stages)
    return {"pathways/a.yaml": f"name: A\nkind: normal\nstages:\n{lines}\n"}


def test_ages_make_lengths(lived: Callable[[Files], Loaded]) -> None:
    loaded = lived(pathway("{id: x, at: 70}", "{id: y, at: 72.5}"))
    assert walked(loaded) == [("x", 0, 2 * YEAR + YEAR // 2), ("y", 2 * YEAR + YEAR // 2, 5 * YEAR)]


def test_someone_older_meets_every_event_that_much_later(lived: Callable[[Files], Loaded]) -> None:
    loaded = lived(pathway("{id: x, at: 70}", "{id: y, at: 73}"))
    assert walked(loaded, age=78, lives_until=90) == [("x", 0, 3 * YEAR), ("y", 3 * YEAR, 12 * YEAR)]


def test_weeks_and_months_are_whole_seconds(lived: Callable[[Files], Loaded]) -> None:
    loaded = lived(pathway("{id: x, lasts: 6 weeks}", "{id: y, lasts: 7 months}", "{id: z}"))
    assert walked(loaded) == [
        ("x", 0, 6 * WEEK),
        ("y", 6 * WEEK, 6 * WEEK + 7 * MONTH),
        ("z", 6 * WEEK + 7 * MONTH, 5 * YEAR),
    ]


def test_what_lasts_and_has_nothing_after_it_is_left(lived: Callable[[Files], Loaded]) -> None:
    assert walked(lived(pathway("{id: x, lasts: 2 years}"))) == [("x", 0, 2 * YEAR)]
    assert walked(lived(pathway("{id: x, lasts: 2 years, next: end}"))) == [("x", 0, 2 * YEAR)]


def test_death_cuts_the_story_short(lived: Callable[[Files], Loaded]) -> None:
    assert walked(lived(pathway("{id: x, lasts: 9 years}", "{id: y}")), lives_until=71) == [("x", 0, YEAR)]


def test_the_largest_share_is_the_story_unless_one_is_marked(lived: Callable[[Files], Loaded]) -> None:
    stages = "{id: y, lasts: 1 year, next: end}", "{id: z, lasts: 2 years, next: end}"
    branches = "next: [{stage: y, share: 0.3%s}, {stage: z, share: 0.7}]"
    plain = lived(pathway("{id: x, lasts: 1 year, %s}" % (branches % ""), *stages))
    assert [one for one, *_ in walked(plain)] == ["x", "z"]
    marked = lived(pathway("{id: x, lasts: 1 year, %s}" % (branches % ", story: true"), *stages))
    assert [one for one, *_ in walked(marked)] == ["x", "y"]


def test_a_loop_is_taken_once(lived: Callable[[Files], Loaded]) -> None:
    loaded = lived(
        pathway(
            "{id: home, lasts: 2 months, next: [{stage: hospital, share: 0.8}, {stage: late, share: 0.2}]}",
            "{id: hospital, lasts: 1 month, next: home}",
            "{id: late}",
        )
    )
    assert [one for one, *_ in walked(loaded)] == ["home", "hospital", "home", "late"]


def test_a_loop_through_several_stages_is_gone_round_once(lived: Callable[[Files], Loaded]) -> None:
    loaded = lived(
        pathway(
            "{id: hospital, lasts: 2 weeks}",
            "{id: short_stay, lasts: 3 weeks}",
            "{id: help, lasts: 1 year, next: [{stage: hospital, share: 0.3, story: true}, {stage: more, share: 0.7}]}",
            "{id: more}",
        )
    )
    assert [one for one, *_ in walked(loaded)] == [*["hospital", "short_stay", "help"] * 2, "more"]


def test_a_length_that_varies_is_its_mean_in_the_story(lived: Callable[[Files], Loaded]) -> None:
    lengths = {
        "{distribution: gamma, mean: 6 months, cv: 0.5}": 6 * MONTH,
        "{distribution: uniform, low: 2 months, high: 4 months}": 3 * MONTH,
        "{distribution: triangular, low: 1 month, mode: 2 months, high: 6 months}": 3 * MONTH,
        "{distribution: empirical, values: [1 month, 2 months, 6 months]}": 3 * MONTH,
    }
    for written, mean in lengths.items():
        assert walked(lived(pathway(f"{{id: x, lasts: {written}}}", "{id: y}")))[0] == ("x", 0, mean)
