"""Reads observations.csv into a table of duckdb, types given, and prints the seconds that took."""
import os
import sys
import time

import duckdb

database = duckdb.connect()
if "READER_THREADS" in os.environ:
    database.execute("SET threads TO " + str(int(os.environ["READER_THREADS"])))
start = time.perf_counter()
database.execute(
    "CREATE TABLE observations AS SELECT * FROM read_csv(?, header = true, "
    "types = {'value': 'DOUBLE', 'date': 'DATE', 'reported': 'DATE'})", [sys.argv[1]])
seconds = time.perf_counter() - start
print(database.execute("SELECT count(*) FROM observations").fetchone()[0], seconds)
