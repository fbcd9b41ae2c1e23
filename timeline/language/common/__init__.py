"""What many languages share: forms of figures, periods, and how a date is made of its parts. A pack's words go in as
tables."""
