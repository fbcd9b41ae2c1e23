def draw(rows, settings): raise NotImplementedError
