"""The fault matrix: every write of every package, every fault, every setting; at most one effect, and no false report.

    subjects    the writes of all packages, by idempotency class
    scenarios   what goes wrong, and where
    cases       which write meets what in which setting: all of it, or a fair sample
    judge       what is red; pure
    bench, run  one case against the sandbox of its provider, in process
    proxy       a loopback proxy that cuts and stalls bytes; `sockets` runs cases through it
    table       the matrix as text

`python -m tests.faults` runs it; see docs/faults.md.
"""
