"""The plan's arrays as plain lists, for an engine that looks up one number at a time.

In: ``Plan``. Out: ``Tables``, with what belongs to a stage gathered by stage.
"""

from __future__ import annotations

from bisect import bisect_right

from sim.plan import LEAVES, NONE, Plan


class Tables:
    """What a life looks up."""

    def __init__(self, plan: Plan) -> None:
        stages = plan.stages
        self.choices = plan.choices
        self.first_lengths = plan.choices.length.tolist()
        self.story = stages.story.tolist()
        self.pace = stages.pace.tolist()
        self.paces = plan.people.pace.tolist()
        self.length_names, self.branch_names = plan.choices.length_names, plan.choices.branch_names
        self.own_length = stages.own_length.tolist()
        self.choice = stages.choice.tolist()
        self.place = stages.place.tolist()
        self.until_place = stages.until_place.tolist()
        self.priority = stages.priority.tolist()
        self.patience = stages.patience.tolist()
        self.otherwise = stages.otherwise.tolist()
        self.rate = stages.rate.tolist()
        self.rates = plan.mortality.rate.tolist()
        self.branches = [
            plan.branches.stage[first : first + count].tolist()
            for first, count in zip(stages.branch_first, stages.branch_count, strict=True)
        ]
        self.only_next = [LEAVES if not own else own[0] if len(own) == 1 else None for own in self.branches]
        self.bounds = [
            plan.branches.bound[first : first + count].tolist()
            for first, count in zip(stages.branch_first, stages.branch_count, strict=True)
        ]
        self.has_seats = len(plan.seats.stage) > 0
        self.seats: list[list[tuple[int, int, int]]] = [[] for _ in stages.keys]
        for seat, (stage, kind, thousandths) in enumerate(
            zip(plan.seats.stage.tolist(), plan.seats.kind.tolist(), plan.seats.thousandths.tolist(), strict=True)
        ):
            self.seats[stage].append((seat, kind, thousandths))

    def next_stage(self, stage: int, person: int, visit: int) -> int:
        """Return where a person goes from a stage with several branches, on the so-manieth visit (0 for the first)."""
        choice = self.choice[stage]
        if visit == 0:
            bits = int(self.choices.branch[choice, person])
        else:
            assert self.choices.stream is not None
            bits = self.choices.stream.draw_one(person, self.choices.branch_names[choice], visit)
        return int(self.branches[stage][bisect_right(self.bounds[stage], bits)])

    def length_of_its_own(self, stage: int, person: int, visit: int) -> int:
        """Return the seconds of a length that is drawn for the stage itself."""
        row = self.own_length[stage]
        if visit == 0:
            return int(self.first_lengths[row][person])
        assert self.choices.stream is not None
        bits = self.choices.stream.draw_one(person, self.choices.length_names[row], visit)
        cell = int(self.choices.length_ends[row].searchsorted(bits, side="right"))
        return int(self.choices.length_values[row][cell])

    def needs_place(self, stage: int, held: int) -> bool:
        """Whether a limited place must be had before the stage begins."""
        return self.place[stage] not in {NONE, held}
