// Pages of figures and timelines.
