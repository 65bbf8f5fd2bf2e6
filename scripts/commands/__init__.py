"""The commands behind `make`: arguments and printing only."""
