package vn.cachly.daily;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cachly.daily.DaySamples.SampleFigures;

/** Makes figures of what was counted. Nothing in them is made to fit. */
record Day(List<Tally> tallies) {
    DayFigures figures() {
        DayFlow in = DayFlow.of(of(Tally.IN));
        DayFlow out = DayFlow.of(of(Tally.OUT));
        int before = sum(Tally.BEFORE, Tally::day);
        int told = sum(Tally.AS_TOLD, Tally::day);
        DayPeople now = now();
        int off = now.total() - before - in.total() + out.total();
        DayTotal ever = ever(now.total());
        return new DayFigures(
                before, told, before - told, in, out, now, samples(), ever, off == 0 && ever.off() == 0, off);
    }

    private DayPeople now() {
        int total = sum(Tally.NOW, Tally::day);
        int[] places = Stream.of("IN_BED", "SHARING", "WAITING_FOR_BED", "AT_HOSPITAL", "IN_TRANSIT", "ABSENT")
                .mapToInt(place -> sum(Tally.NOW, place, Tally::day))
                .toArray();
        return new DayPeople(
                total,
                places[0],
                places[1],
                places[2],
                places[3],
                places[4],
                places[5],
                total - IntStream.of(places).sum());
    }

    private DayTotal ever(int now) {
        int total = sum(Tally.IN, Tally::ever);
        int ended = sum(Tally.OUT, Tally::ever);
        return new DayTotal(total, now, ended, total - now - ended);
    }

    private DaySamples samples() {
        return new DaySamples(samples(Tally::day), samples(Tally::ever), sum(Tally.PENDING, Tally::ever));
    }

    private SampleFigures samples(ToIntFunction<Tally> figure) {
        int positive = sum(Tally.RESULT, "POSITIVE", figure);
        int negative = sum(Tally.RESULT, "NEGATIVE", figure);
        return new SampleFigures(
                sum(Tally.TAKEN, figure),
                positive,
                negative,
                sum(Tally.RESULT, figure) - positive - negative,
                sum(Tally.REJECTED, figure));
    }

    private Stream<Tally> of(String part) {
        return tallies.stream().filter(tally -> tally.part().equals(part));
    }

    private int sum(String part, ToIntFunction<Tally> figure) {
        return of(part).mapToInt(figure).sum();
    }

    private int sum(String part, String cause, ToIntFunction<Tally> figure) {
        return of(part).filter(tally -> tally.cause().equals(cause))
                .mapToInt(figure)
                .sum();
    }
}
