package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.editing.form.Control.Veld;
import java.util.List;

/** Which control goes with which kind of value. */
record Controls(Options options, Hearing hearing) {
    List<Veld> of(List<Field<?>> fields) {
        return fields.stream().map(field -> new Veld(field, of(field.kind()))).toList();
    }

    private Control of(Kind<?> kind) {
        if (!kind.group().isEmpty()) {
            return new GroupControl(of(kind.group()));
        }
        if (!kind.groups().isEmpty()) {
            return new RowsControl(new GroupControl(of(kind.groups())));
        }
        if (kind.datatype() instanceof Datatype.ListOf list) {
            return isChosen(list.each())
                    ? new ChecksControl(options.of(list.each()))
                    : new LinesControl(kind, hearing);
        }
        if (kind.datatype() instanceof Datatype.Picture) {
            return new PictureControl();
        }
        return isChosen(kind.datatype())
                ? new ChoiceControl(options.of(kind.datatype()))
                : new TextControl(kind, hearing);
    }

    private static boolean isChosen(Datatype datatype) {
        return datatype instanceof Datatype.YesNo
                || datatype instanceof Datatype.Choice
                || datatype instanceof Datatype.Term
                || datatype instanceof Datatype.Link;
    }
}
