"""A small package of a made-up spec, committed, so that the diff of a template's change can be read.

`make golden` regenerates it. It is neither formatted nor checked here: the pipeline's output is, elsewhere.
"""
