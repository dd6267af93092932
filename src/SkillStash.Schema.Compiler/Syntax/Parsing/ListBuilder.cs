using System;

namespace SkillStash.Schema.Compiler.Syntax;

/// <summary>Collects children. Most lists of a schema hold none or one, and cost no more than that.</summary>
internal struct ListBuilder<T>
{
    private T _first;
    private T[]? _items;

    public int Count { get; private set; }

    /// <summary>The item added last; there must be one.</summary>
    public readonly T Last => _items == null ? _first : _items[Count - 1];

    public void Add(T item)
    {
        if (Count == 0)
        {
            _first = item;
        }
        else if (_items == null)
        {
            _items = new T[4];
            _items[0] = _first;
            _items[1] = item;
        }
        else
        {
            if (Count == _items.Length)
            {
                Array.Resize(ref _items, Count * 2);
            }

            _items[Count] = item;
        }

        Count++;
    }

    public T[] ToArray()
    {
        switch (Count)
        {
            case 0:
                return Array.Empty<T>();
            case 1:
                return [_first];
            default:
                Array.Resize(ref _items, Count);
                return _items!;
        }
    }
}
