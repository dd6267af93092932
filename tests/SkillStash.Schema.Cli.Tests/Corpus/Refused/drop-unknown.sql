DROP TABLE missing;
