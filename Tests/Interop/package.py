"""A package in memory: a descriptor and files, which mutations change."""

import copy
import csv
import io
import json
from pathlib import Path


class Package:
    """What a folder holds."""

    def __init__(self, folder):
        self.files = {path.name: path.read_bytes() for path in Path(folder).glob("*.csv")}
        self.descriptor = json.loads((Path(folder) / "datapackage.json").read_text("utf-8"))
        self.descriptor_bytes = None

    def copied(self):
        """Another one to change."""
        return copy.deepcopy(self)

    def write(self, folder):
        """Writes it into a folder that is there."""
        for name, content in self.files.items():
            (Path(folder) / name).write_bytes(content)
        text = self.descriptor_bytes
        if text is None:
            text = json.dumps(self.descriptor, ensure_ascii=False, indent=2).encode()
        (Path(folder) / "datapackage.json").write_bytes(text)

    # The descriptor

    def resource(self, table):
        return next(r for r in self.descriptor["resources"] if r["name"] == table)

    def schema(self, table):
        return self.resource(table)["schema"]

    def field(self, table, name):
        return next(f for f in self.schema(table)["fields"] if f["name"] == name)

    def fields(self):
        """Every table with every field."""
        for resource in self.descriptor["resources"]:
            for field in resource["schema"]["fields"]:
                yield resource["name"], field

    # The tables

    def text(self, table):
        return self.files[table + ".csv"].decode()

    def set_text(self, table, text):
        self.files[table + ".csv"] = text.encode()

    def lines(self, table):
        return self.text(table).splitlines()

    def set_lines(self, table, lines):
        self.set_text(table, "\n".join(lines) + "\n")

    def rows(self, table):
        """All rows, the header first."""
        return list(csv.reader(io.StringIO(self.text(table), newline="")))

    def set_rows(self, table, rows, delimiter=",", quote='"', end="\n"):
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=delimiter, quotechar=quote, lineterminator=end).writerows(rows)
        self.set_text(table, out.getvalue())

    def set_cell(self, table, row, name, value):
        """Sets a cell by its row, from 1 below the header, and the name of its column."""
        rows = self.rows(table)
        rows[row][rows[0].index(name)] = value
        self.set_rows(table, rows)

    def add_column(self, table, field, values):
        """Adds a column with some values, the last of them again and again, and its field."""
        rows = self.rows(table)
        rows[0].append(field["name"])
        for index, row in enumerate(rows[1:]):
            row.append(values[min(index, len(values) - 1)])
        self.set_rows(table, rows)
        self.schema(table)["fields"].append(field)
