RELEASE nothing_here;
