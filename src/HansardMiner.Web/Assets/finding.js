// Pages of search results.
