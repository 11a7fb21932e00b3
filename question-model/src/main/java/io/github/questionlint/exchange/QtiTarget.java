package io.github.questionlint.exchange;

import io.github.questionlint.exchange.text.SafeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A package of 1EdTech QTI: a manifest, and a file for each question.
 *
 * @param version 2 for QTI 2.1, 3 for QTI 3.0
 */
record QtiTarget(int version) implements Target {
    private static final Set<String> FIELDS =
            Set.copyOf(CarriedFields.core("id", "choiceOptions", "points", "partialCredit", "feedback", "keyPoints"));

    @Override
    public String name() {
        return "qti" + version;
    }

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public List<ExportFile> files(Chosen chosen, Losses losses) {
        List<ExportFile> files = new ArrayList<>();
        files.add(new ExportFile("imsmanifest.xml", manifest(chosen)));
        for (Item item : chosen.items()) {
            files.add(new ExportFile(file(item), new QtiItem(item, version, losses).text()));
        }
        return files;
    }

    private static String file(Item item) {
        return "items/" + item.name() + ".xml";
    }

    private String manifest(Chosen chosen) {
        String id = chosen.manifest().map(manifest -> manifest.id()).orElse("questions");
        boolean two = version == 2;
        QtiWriter out = new QtiWriter(version);
        out.startPlain(
                "manifest",
                "xmlns",
                two ? "http://www.imsglobal.org/xsd/imscp_v1p1" : "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
                "identifier",
                QtiItem.identifier("manifest-" + SafeName.of(id)));
        out.line().startPlain("metadata");
        out.startPlain("schema").text(two ? "QTIv2.1 Package" : "QTI Package").end();
        out.startPlain("schemaversion").text(two ? "1.0.0" : "3.0.0").end();
        out.end().line().startPlain("organizations").end().line().startPlain("resources");
        for (Item item : chosen.items()) {
            out.line()
                    .startPlain(
                            "resource",
                            "identifier",
                            QtiItem.identifier(item.name()),
                            "type",
                            two ? "imsqti_item_xmlv2p1" : "imsqti_item_xmlv3p0",
                            "href",
                            file(item));
            out.startPlain("file", "href", file(item)).end();
            item.pictures()
                    .forEach(path -> out.startPlain("file", "href", Pictures.written(path))
                            .end());
            out.end();
        }
        return out.line().end().line().document();
    }
}
