using 'main.bicep'

param stage = 'production'
