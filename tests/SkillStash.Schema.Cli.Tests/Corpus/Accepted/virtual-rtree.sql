CREATE VIRTUAL TABLE boxes USING rtree(id, min_x, max_x, min_y, max_y);
CREATE VIRTUAL TABLE ints USING rtree_i32(id, x0, x1);
CREATE VIRTUAL TABLE extra USING rtree(id, x0, x1, +label TEXT, +note);
CREATE TABLE boxes_of_mine (x);
