DETACH missing;
