"""Numbers that look random and are the same everywhere."""


class SeededNumbers:
    """SplitMix64 (Steele, Lea and Flood 2014), begun from a text."""

    def __init__(self, text):
        # FNV-1a, 64 bits.
        self.state = 0xCBF29CE484222325
        for byte in text.encode():
            self.state = (self.state ^ byte) * 0x100000001B3 % 2**64

    def next(self):
        """A number of 64 bits."""
        self.state = (self.state + 0x9E3779B97F4A7C15) % 2**64
        mixed = self.state
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9 % 2**64
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB % 2**64
        return mixed ^ mixed >> 31

    def below(self, limit):
        """A number from 0 to below the limit."""
        return self.next() % limit

    def one_of(self, things):
        """One of some things."""
        return things[self.below(len(things))]
