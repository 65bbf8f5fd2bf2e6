"""From a folder of specs to an installed package; `stages.py` lists every stage in order."""
