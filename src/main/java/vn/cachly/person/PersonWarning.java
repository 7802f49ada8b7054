package vn.cachly.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What looks wrong in a record and may be right all the same: told, never refused. */
@Schema(description = """
                CCCD_SEX: the number's fourth digit says another sex. CCCD_BIRTH_YEAR: its fourth to sixth digits say another \
                year of birth. CCCD_PROVINCE: its first three digits are no province of birth registration of 2016 and no \
                country code. PAPER_EXPIRED: a paper is not valid any more.""")
public enum PersonWarning {
    CCCD_SEX,
    CCCD_BIRTH_YEAR,
    CCCD_PROVINCE,
    PAPER_EXPIRED
}
