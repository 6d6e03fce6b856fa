"""Reads one file as others do, for `make bench`: python read.py PEER FILE. Prints how many rows."""

import sys

peer, path = sys.argv[1:]

if peer == "csv":
    import csv

    with open(path, newline="", encoding="utf-8") as file:
        print(sum(1 for _ in csv.reader(file, delimiter=";")))
elif peer == "duckdb":
    import duckdb

    base = duckdb.connect()
    base.execute("set threads = 1")
    base.execute(
        "create table rows as select * from read_csv(?, delim = ';', quote = '\"', header = true,"
        " all_varchar = true)",
        [path],
    )
    print(base.execute("select count(*) from rows").fetchone()[0])
elif peer == "lxml":
    from lxml import etree

    count = 0
    for _, person in etree.iterparse(path, tag="Medewerker"):
        fields = [field.text for field in person]
        count += 1
        person.clear()
    print(count)
elif peer == "openpyxl":
    import openpyxl

    sheet = openpyxl.load_workbook(path, read_only=True).active
    print(sum(1 for _ in sheet.iter_rows(values_only=True)))
