"""Tests of the bench that draws how cost grows: its arithmetic, its made-up spec, its page."""
