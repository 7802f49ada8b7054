package vn.cachly.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.cachly.paper.Camp;
import vn.cachly.printing.Form;

/** Biên bản bàn giao. */
@ApplicationScoped
class MinutesForm implements Form {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

    @Override
    public String file() {
        return "handover-minutes.html";
    }

    @Override
    public Map<String, Object> full() {
        Minutes.Person person = new Minutes.Person(
                "Nguyễn Thị Mỹ Hạnh",
                "12/05/1984",
                "Nữ",
                "+84912345678",
                "Khu phố 3, phường Tô Châu",
                "Xe do cơ sở cách ly bố trí",
                "68B-012.34",
                LocalDateTime.of(2026, 12, 7, 8, 30),
                DAY.plusDays(13));
        Minutes.Section section = new Minutes.Section("Phường Tô Châu", "Tỉnh An Giang", List.of(person, person));
        return new Minutes(
                        true,
                        true,
                        "212/QĐ-SYT",
                        "hoàn thành thời gian cách ly y tế tập trung",
                        DAY,
                        Camp.sample(true),
                        List.of(section, section))
                .fields();
    }

    @Override
    public Map<String, Object> sparse() {
        Minutes.Person person = new Minutes.Person("Không rõ", null, null, null, null, null, null, null, null);
        return new Minutes(
                        false,
                        false,
                        null,
                        null,
                        null,
                        Camp.sample(false),
                        List.of(new Minutes.Section(null, null, List.of(person))))
                .fields();
    }
}
