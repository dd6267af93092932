REINDEX missing;
