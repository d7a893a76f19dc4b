"""Where in a file of delimited text a line and a column stand: which row, which cell."""

from bisect import bisect_right

SIGNS = ",;\t|"


class Places:
    """The rows of one file, counted as the public reader counts them: every record, blank ones too."""

    def __init__(self, content, dialect):
        text = content.decode("utf-8", "replace").removeprefix("\ufeff")
        inner = dialect.get("csv")
        dialect = inner if isinstance(inner, dict) else dialect
        first = text.partition("\n")[0]
        delimiter = dialect.get("delimiter")
        if not isinstance(delimiter, str) or len(delimiter) != 1:
            delimiter = max(SIGNS, key=first.count)
        self.quote = dialect.get("quoteChar", '"')
        self.escape = dialect.get("escapeChar")
        self.starts = []
        self.cells = []
        self._read(text, delimiter)
        self.names = [name.strip('" ') for name in first.strip("\r").split(delimiter)]

    def row(self, line):
        """The number of the row, from 1, in which a line stands."""
        return bisect_right(self.starts, line)

    def cell(self, line, column):
        """The number of the cell, from 1, in which a column of a line stands."""
        row = self.row(line)
        if not 1 <= row <= len(self.cells):
            return None
        return bisect_right(self.cells[row - 1], (line, column))

    def named(self, name):
        """The number of the cell that a column of the header's first row has, from 1."""
        return self.names.index(name) + 1 if name in self.names else None

    def _read(self, text, delimiter):
        """As the csv module of Python: a quote counts at the start of a cell alone."""
        line, column, index = 1, 1, 0
        state = "start"
        row_starts = [(1, 1)]
        self.starts.append(1)
        while index < len(text):
            sign = text[index]
            index += 1
            if sign == self.escape and index < len(text):
                index, column = index + 1, column + 2
                state = "plain" if state == "start" else state
            elif state == "quoted" and sign != self.quote:
                if sign in "\r\n":
                    index += sign == "\r" and text[index:index + 1] == "\n"
                    line, column = line + 1, 1
                else:
                    column += 1
            elif state == "quoted":
                if text[index:index + 1] == self.quote:
                    index, column = index + 1, column + 2
                else:
                    state, column = "plain", column + 1
            elif sign in "\r\n":
                index += sign == "\r" and text[index:index + 1] == "\n"
                self.cells.append(row_starts)
                line, column, state = line + 1, 1, "start"
                row_starts = [(line, 1)]
                self.starts.append(line)
            elif sign == delimiter:
                column, state = column + 1, "start"
                row_starts.append((line, column))
            else:
                state = "quoted" if state == "start" and sign == self.quote else "plain"
                column += 1
        self.cells.append(row_starts)
