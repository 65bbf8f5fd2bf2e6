"""Jobs with a real engine, real stores and real kills, counted at a sandbox over a socket."""
