using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Collects children without allocating for the many lists that stay empty.</summary>
internal struct ListBuilder<T>
{
    private T[]? _items;

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (_items == null)
        {
            _items = new T[4];
        }
        else if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    public T[] ToArray()
    {
        if (_items == null)
        {
            return Array.Empty<T>();
        }

        if (_items.Length != Count)
        {
            Array.Resize(ref _items, Count);
        }

        return _items;
    }
}
