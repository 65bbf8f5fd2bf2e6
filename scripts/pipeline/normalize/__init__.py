"""From a document as written to one in which every object, enum and union has a name of its own."""
