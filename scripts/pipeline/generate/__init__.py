"""From a normalised document to the text of Python modules; the two generators are used here and nowhere else."""
