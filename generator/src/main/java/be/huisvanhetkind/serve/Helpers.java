package be.huisvanhetkind.serve;

import java.util.concurrent.ThreadFactory;

/** Threads that end with the program, with stacks as deep as that of the program itself. */
record Helpers(String name) implements ThreadFactory {
    private static final long STACK = 4L << 20;

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(null, work, name, STACK);
        thread.setDaemon(true);
        return thread;
    }
}
