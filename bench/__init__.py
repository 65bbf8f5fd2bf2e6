"""What the clients cost, beside their rivals in the same run; nothing here decides a test."""
