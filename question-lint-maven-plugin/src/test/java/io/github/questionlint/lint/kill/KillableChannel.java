package io.github.questionlint.lint.kill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file that is written: the process may die before, amid and after every part. */
final class KillableChannel extends FileChannel {
    private final FileChannel real;

    KillableChannel(FileChannel real) {
        this.real = real;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        Death.step("write");
        int half = bytes.remaining() / 2;
        ByteBuffer first = bytes.duplicate().limit(bytes.position() + half);
        int written = real.write(first);
        bytes.position(bytes.position() + written);
        Death.step("write the rest");
        return written + real.write(bytes);
    }

    @Override
    public long write(ByteBuffer[] all, int offset, int length) throws IOException {
        long written = 0;
        for (int at = offset; at < offset + length; at++) {
            written += write(all[at]);
        }
        return written;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        Death.step("write");
        return real.write(bytes, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        Death.step("truncate");
        real.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) {
        Death.step("force");
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
        Death.step("write");
        return real.transferFrom(from, position, count);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return real.read(to);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
        return real.read(to, offset, length);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return real.read(to, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
        return real.transferTo(position, count, to);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
