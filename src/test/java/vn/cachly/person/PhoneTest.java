package vn.cachly.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
    @ParameterizedTest
    @CsvSource({
        "0912 345 678, +84912345678",
        "0912.345.678, +84912345678",
        "(0296) 3 951 234, +842963951234",
        "+84 912-345-678, +84912345678",
        "84912345678, +84912345678",
        "0084912345678, +84912345678",
        "+855 12 345 678, +85512345678"
    })
    void numbersAreKeptInInternationalForm(String written, String kept) {
        assertEquals(Optional.of(kept), Phone.normalise(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "+0912345678", "phone", "+84", "091234567890123456", "912345678"})
    void whatIsNoNumberIsRefused(String written) {
        assertEquals(Optional.empty(), Phone.normalise(written));
    }
}
