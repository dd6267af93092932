using System;

namespace SkillStash.Schema;

/// <content>
/// Values that are compared with those of a column and never stored. One that the column could not keep equals none of them, and is bound as something
/// between the two next to it.
/// </content>
public partial struct ParameterWriter
{
    /// <summary>Binds a point in time.</summary>
    internal void CompareTimestamp(DateTimeOffset value, TimeForm form)
    {
        if (StoredTime.Keeps(value, form))
        {
            Timestamp(value, form);
        }
        else if (!StoredTime.IsText(form))
        {
            Double(StoredTime.ToNumberBetween(value, form));
        }
        else if (Next())
        {
            _statement.SetReservedText(_index, StoredTime.FormatBetween(value, form, _statement.ReserveText(TimestampText.MaxLength + 1)));
        }
    }

    /// <summary>Binds a decimal number.</summary>
    internal void CompareDecimal(decimal value)
    {
        DecimalText.TryStore(value, out long bits, out SqliteStorageClass storageClass);
        if (Next())
        {
            _statement.Set(_index, storageClass, bits);
        }
    }

    /// <summary>Binds a decimal number in the unit of its last digit.</summary>
    /// <exception cref="UnstorableValueException">No number that SQLite has is between the two integers next to it.</exception>
    internal void CompareDecimal(decimal value, int digits)
    {
        if (!DecimalText.TryToUnits(value, digits, out _) && DecimalText.TryToBetween(value, digits, out double between))
        {
            Double(between);
        }
        else
        {
            ScaledDecimal(value, digits);
        }
    }
}
