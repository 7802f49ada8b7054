package vn.cachly.daily;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.cachly.sheet.FigureSheet.Heading;

/** Titles of the causes for which people come and leave, in their order. One without a title stands under its code. */
final class DayCauses {
    static final Map<String, Heading> IN = causes(
            "ADMITTED",
            "Vào: tiếp nhận",
            "In: admitted",
            "TAKEN_OVER",
            "Vào: số dư ban đầu",
            "In: opening balance",
            "TRANSFERRED_IN",
            "Vào: chuyển đến",
            "In: transferred");

    static final Map<String, Heading> OUT = causes(
            "COMPLETED",
            "Ra: hoàn thành",
            "Out: completed",
            "RECOVERED",
            "Ra: khỏi bệnh",
            "Out: recovered",
            "HOME_QUARANTINE",
            "Ra: về cách ly tại nhà",
            "Out: home quarantine",
            "TREATMENT",
            "Ra: chuyển viện",
            "Out: treatment",
            "RETURNED",
            "Ra: trao trả",
            "Out: returned to another state",
            "DECEASED",
            "Ra: tử vong",
            "Out: deceased",
            "ABSCONDED",
            "Ra: trốn",
            "Out: absconded",
            "TRANSFERRED_OUT",
            "Ra: chuyển cơ sở",
            "Out: transferred",
            "TRANSFERRED",
            "Ra: chuyển ra ngoài hệ thống",
            "Out: transferred outside this service");

    private DayCauses() {}

    private static Map<String, Heading> causes(String... words) {
        Map<String, Heading> causes = new LinkedHashMap<>();
        for (int at = 0; at < words.length; at += 3) {
            causes.put(words[at], new Heading(words[at + 1], words[at + 2]));
        }
        return Collections.unmodifiableMap(causes);
    }
}
