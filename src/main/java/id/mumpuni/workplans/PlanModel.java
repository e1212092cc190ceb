package id.mumpuni.workplans;

/** Which of the two models of SKP applies (PermenPANRB 6/2022, Lampiran II). */
public enum PlanModel {
    LEADER, // pejabat pimpinan tinggi dan pimpinan unit kerja mandiri
    STAFF // pejabat administrasi dan pejabat fungsional
}
