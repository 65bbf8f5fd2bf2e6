"""An OpenAPI document in memory: nodes with positions, loading, references, pointers, problems."""
