using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace SkillStash.Schema;

/// <summary>Native memory for the texts and blobs bound to one statement. What was handed out never moves until <see cref="Reset"/>.</summary>
internal unsafe sealed class ScratchArena
{
    private const int FirstCapacity = 1024;
    private const int KeptCapacity = 1 << 20; // a single huge value must not keep its memory for the life of the statement

    private readonly List<nint> _full = [];
    private byte* _block;
    private int _capacity;
    private int _used;

    /// <summary>At least so many bytes, never null. They count as used only after <see cref="Commit"/>.</summary>
    public byte* Reserve(int length)
    {
        if (_block == null || _capacity - _used < length)
        {
            Grow(length);
        }

        return _block + _used;
    }

    public void Commit(int length) => _used += length;

    /// <summary>Gives back all that was handed out.</summary>
    public void Reset()
    {
        _used = 0;
        if (_full.Count > 0 || _capacity > KeptCapacity)
        {
            Shrink();
        }
    }

    /// <summary>Frees the memory. The arena stays usable.</summary>
    public void Free()
    {
        NativeMemory.Free(_block);
        _block = null;
        _capacity = 0;
        _used = 0;
        FreeFull();
    }

    private void Grow(int length)
    {
        int capacity = (int)Math.Min(Array.MaxLength, Math.Max(Math.Max(FirstCapacity, length), 2L * _capacity));
        byte* block = (byte*)NativeMemory.Alloc((nuint)capacity);
        if (_block != null)
        {
            _full.Add((nint)_block);
        }

        _block = block;
        _capacity = capacity;
        _used = 0;
    }

    private void Shrink()
    {
        FreeFull();
        if (_capacity > KeptCapacity)
        {
            Free();
        }
    }

    private void FreeFull()
    {
        foreach (nint block in _full)
        {
            NativeMemory.Free((void*)block);
        }

        _full.Clear();
    }
}
