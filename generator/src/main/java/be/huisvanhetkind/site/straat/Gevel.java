package be.huisvanhetkind.site.straat;

/** The outline of a house, by its gable. All coordinates are whole numbers. */
enum Gevel {
    PUNT {
        @Override
        String pad(int x, int width, int top, int roof) {
            return "M"
                    + x
                    + " 200V"
                    + top
                    + "l"
                    + width / 2
                    + " "
                    + -roof
                    + " "
                    + (width - width / 2)
                    + " "
                    + roof
                    + "V200z";
        }
    },
    TRAP {
        @Override
        String pad(int x, int width, int top, int roof) {
            int step = width / 10;
            int rise = roof / 4;
            String up = ("h" + step + "v" + -rise).repeat(4);
            String down = ("v" + rise + "h" + step).repeat(4);
            return "M" + x + " 200V" + top + up + "h" + (width - 8 * step) + down + "V200z";
        }
    },
    KLOK {
        @Override
        String pad(int x, int width, int top, int roof) {
            int half = width / 2;
            int shoulder = half / 2;
            int low = roof / 2;
            return "M"
                    + x
                    + " 200V"
                    + top
                    + "q"
                    + shoulder
                    + " -2 "
                    + shoulder
                    + " "
                    + -low
                    + "q2 "
                    + (low - roof)
                    + " "
                    + (half - shoulder)
                    + " "
                    + (low - roof)
                    + "t"
                    + (half - shoulder)
                    + " "
                    + (roof - low)
                    + "q0 "
                    + (low - 2)
                    + " "
                    + (width - half - half + shoulder)
                    + " "
                    + low
                    + "V200z";
        }
    };

    /** Draws the wall and the gable above it, standing on the street. */
    abstract String pad(int x, int width, int top, int roof);
}
