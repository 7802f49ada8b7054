package vn.cachly.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What is signed of a certificate, under short names: it has to fit into a QR code that a telephone reads from paper.
 *
 * @param iss the body that certifies
 * @param jti the serial
 * @param iat when it was issued, in seconds since 1970
 * @param f the first day of quarantine
 * @param t the last one
 * @param n initials
 * @param y year of birth
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Claims(String iss, String jti, long iat, String f, String t, String n, Integer y) {}
