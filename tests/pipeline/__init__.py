"""Tests of the pipeline, from specs to packages."""
