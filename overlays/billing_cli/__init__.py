"""The command `billing`: every operation of every installed client, from its index of commands.

    billing PROVIDER RESOURCE METHOD [ARGUMENTS] [--OPTIONS]

main      the entry, and the exit statuses of errors
app       the tree of commands, built when the command line reaches it
index     finds and reads the indexes, which the pipeline writes into the packages
options   an index entry as options and arguments of the command line
values    texts of the command line as values
request   options and --data as the arguments of a call
clients   the client of a command: its profile, a sandbox, or a dry run
run       one command: confirms, calls, prints
output    a result as table, json, jsonl or csv
fields    the fields of a body that the spec lacks
formulas  which text a spreadsheet would run
explain   what an operation declares

Help, completion and wrong input import neither an HTTP library nor a client. The extra `cli` installs what it needs.
"""
