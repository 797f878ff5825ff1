// Pages of debates and question chains.
